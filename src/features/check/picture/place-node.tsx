import { Handle, type NodeProps, Position } from '@xyflow/react';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { GroupNode, PlaceNode } from './flow-data.ts';
import { chanceWords } from './heat.ts';
import { kindWords } from './node-words.ts';
import styles from './picture.module.css';

/** A decision, a beat or an ending as it stands in the picture. */
export function PlaceBox({ data, selected }: NodeProps<PlaceNode>) {
  const { node, findings, chance } = data;
  return (
    <div className={classNames(styles.place, styles[node.kind], selected && styles.selected)}>
      {chance !== undefined && <span className={styles.heat} style={{ opacity: 0.35 * chance }} />}
      <Handle type="target" position={Position.Top} className={styles.handle} isConnectable={false} />
      <span className={styles.top}>
        <span className={styles.id}>{node.id}</span>
        {findings > 0 && (
          <span className={styles.badge}>
            <Icon name="warn" />
            {findings}
          </span>
        )}
      </span>
      <span className={styles.label}>{node.label}</span>
      <span className={styles.foot}>
        {node.start ? '开场 · ' : ''}
        {kindWords(node)}
        {chance !== undefined && <b>{chanceWords(chance)}</b>}
      </span>
      <Handle type="source" position={Position.Bottom} className={styles.handle} isConnectable={false} />
    </div>
  );
}

/** A phase, or what interrupts, as the box around its nodes. */
export function GroupBox({ data }: NodeProps<GroupNode>) {
  return (
    <div className={classNames(styles.group, data.interrupts && styles.interrupts)}>
      <span>{data.title}</span>
    </div>
  );
}
