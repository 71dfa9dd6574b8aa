import type { Program, ProgramNode } from '../../../core/program/program.ts';
import { heardLine } from '../../../core/scenario/heard-line.ts';
import type { Line } from '../../../core/scenario/schema.ts';
import { Button } from '../../../ui/button.tsx';
import { SpokenLines } from '../../../ui/spoken-lines.tsx';
import { callOf } from '../call-of.ts';
import type { ReportFinding } from '../check-report.ts';
import { nodeTitle } from '../node-title.ts';
import { FindingItem } from '../report/finding-item.tsx';
import { describeCondition } from '../describe-condition.ts';
import { chanceWords } from './heat.ts';
import styles from './node-panel.module.css';
import { OptionList } from './option-list.tsx';
import type { PictureNode } from './picture-data.ts';

interface NodePanelProps {
  readonly program: Program;
  readonly node: ProgramNode;
  readonly drawn: PictureNode;
  readonly findings: readonly ReportFinding[];
  readonly onClose: () => void;
  readonly onTry: () => void;
}

/** One node in full: who comes here, what is wrong, what is said, what can be said. */
export function NodePanel({ program, node, drawn, findings, onClose, onTry }: NodePanelProps) {
  return (
    <section className={styles.panel} aria-label={`节点 ${node.id}`}>
      <header className={styles.head}>
        <h3>{nodeTitle(program, node.id)}</h3>
        <Button variant="quiet" onClick={onClose}>
          回目录
        </Button>
      </header>
      {drawn.visits && (
        <p className={styles.chances}>
          随便点的人 {chanceWords(drawn.visits.random)} 会来，句句最好的人 {chanceWords(drawn.visits.expert)}
          。
        </p>
      )}
      {node.kind !== 'ending' && <Button onClick={onTry}>从这里试演</Button>}
      {findings.length > 0 && (
        <ul className={styles.findings} aria-label="这里查出来的">
          {findings.map((finding) => (
            <FindingItem key={`${finding.code} ${finding.where} ${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
      <Lines program={program} lines={node.say} />
      {node.kind === 'decision' && <OptionList program={program} node={node} said={drawn.said} />}
      {node.kind === 'ending' && <Ending program={program} node={node} />}
    </section>
  );
}

function Lines({ program, lines }: { readonly program: Program; readonly lines: readonly Line[] }) {
  const only = (index: number) => {
    const when = lines[index]?.when;
    return when && <span className={styles.when}>{describeCondition(program, when)}时才说</span>;
  };
  return (
    <section className={styles.lines} aria-label="台词">
      <SpokenLines lines={lines.map((line) => heardLine(line, (who) => callOf(program, who)))} note={only} />
    </section>
  );
}

function Ending({
  program,
  node,
}: {
  readonly program: Program;
  readonly node: Extract<ProgramNode, { kind: 'ending' }>;
}) {
  const { title, worth, later } = node.ending;
  return (
    <div className={styles.lines}>
      <p>
        <b>{title}</b>（{worth} 分结局）
      </p>
      {later.map(({ text, when }) => (
        <p key={text}>
          {text}
          {when && <span className={styles.when}>{describeCondition(program, when)}时才有</span>}
        </p>
      ))}
    </div>
  );
}
