import { useMemo, useState } from 'react';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import type { Checked } from '../check-state.ts';
import { PlayTest } from '../play-test/play-test.tsx';
import { Drawing } from './drawing.tsx';
import { type Heat, HEATS } from './heat.ts';
import { NodePanel } from './node-panel.tsx';
import { Outline } from './outline.tsx';
import styles from './picture.module.css';

interface PictureSectionProps {
  readonly checked: Checked;
  readonly selected: string | undefined;
  readonly onSelect: (node: string | undefined) => void;
}

/** The picture with what stands beside it: the outline, one node in full, or a play-test from there. */
export function PictureSection({ checked, selected, onSelect }: PictureSectionProps) {
  const { report, program } = checked;
  const { picture } = report;
  const heated = picture.nodes.some(({ visits }) => visits);
  const [heat, setHeat] = useState<Heat>(heated ? 'random' : 'none');
  const [trying, setTrying] = useState<string>();
  const standing = useMemo(() => report.findings.filter(({ accepted }) => accepted === undefined), [report]);
  const findings = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { node, severity } of standing)
      if (node !== undefined && severity !== 'note') counts.set(node, (counts.get(node) ?? 0) + 1);
    return counts;
  }, [standing]);
  const node = program.nodes[program.nodeIndex.get(selected ?? '') ?? -1];
  const drawn = picture.nodes.find(({ id }) => id === selected);
  return (
    <div className={styles.layout}>
      <div className={styles.main}>
        {heated ? (
          <RadioCards
            legend="颜色深浅：到这里的机会"
            value={heat}
            options={HEATS}
            onChange={setHeat}
            compact
          />
        ) : (
          <p>没有走完，或者有绕不出去的圈，到各处的机会算不出来。</p>
        )}
        <Drawing
          picture={picture}
          program={program}
          heat={heat}
          selected={selected}
          findings={findings}
          onSelect={onSelect}
        />
      </div>
      <div className={styles.side}>
        {node && drawn ? (
          <NodePanel
            key={node.id}
            program={program}
            node={node}
            drawn={drawn}
            findings={standing.filter((finding) => finding.node === node.id)}
            onClose={() => onSelect(undefined)}
            onTry={() => setTrying(node.id)}
          />
        ) : (
          <div className={styles.list}>
            <Outline picture={picture} heat={heat} findings={findings} onSelect={onSelect} />
          </div>
        )}
      </div>
      {trying !== undefined && (
        <PlayTest
          key={trying}
          program={program}
          start={trying}
          onClose={() => setTrying(undefined)}
          onStand={onSelect}
        />
      )}
    </div>
  );
}
