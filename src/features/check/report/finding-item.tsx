import { Button } from '../../../ui/button.tsx';
import type { ReportFinding } from '../check-report.ts';
import { whyItMatters } from '../why-it-matters.ts';
import { ExamplePlay } from './example-play.tsx';
import styles from './findings.module.css';
import { SeverityChip } from './severity.tsx';

interface FindingItemProps {
  readonly finding: ReportFinding;
  /** Shows the finding's node in the picture. */
  readonly onShow?: (node: string) => void;
}

/** One finding: what, where in the file, why it matters, how to mend it, and a play that runs into it. */
export function FindingItem({ finding, onShow }: FindingItemProps) {
  const { severity, message, expected, hint, position, where, code, node, example, accepted } = finding;
  const why = whyItMatters(code);
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <SeverityChip severity={severity} />
        <p>
          {message}
          {expected && <span className={styles.expected}>（应为 {expected}）</span>}
        </p>
      </div>
      {why && <p className={styles.why}>{why}</p>}
      {hint && (
        <p className={styles.hint}>
          <b>怎么改：</b>
          {hint}
        </p>
      )}
      {accepted && (
        <p className={styles.hint}>
          <b>为什么不改：</b>
          {accepted}
        </p>
      )}
      {example && example.length > 1 && <ExamplePlay steps={example} />}
      <p className={styles.where}>
        {position && (
          <span>
            第 {position.line} 行第 {position.column} 列
          </span>
        )}
        <span>{where}</span>
        <span>代号 {code}</span>
        {node && onShow && (
          <Button variant="quiet" aria-label={`在图上看 ${node}`} onClick={() => onShow(node)}>
            在图上看
          </Button>
        )}
      </p>
    </li>
  );
}
