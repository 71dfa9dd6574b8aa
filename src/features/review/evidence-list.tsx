import type { Evidence } from '../../core/scoring/dimension-report.ts';
import styles from './evidence-list.module.css';
import { IndicatorChips } from './indicator-chips.tsx';
import type { ReviewData } from './load-review.ts';
import { turnNumber } from './words.ts';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly data: ReviewData;
}

function Remark({ taken, onlyToAvoid, best }: Evidence) {
  if (taken) return onlyToAvoid ? <p className={styles.remark}>这一处没有加分的话，你没踩坑。</p> : null;
  if (onlyToAvoid) return <p className={styles.remark}>换一句就不踩这个坑，比如“{best}”</p>;
  return <p className={styles.remark}>这里能显出这一项的话：“{best}”</p>;
}

/** The very words behind the dots of one dimension, in the order they were said. */
export function EvidenceList({ evidence, data }: EvidenceListProps) {
  return (
    <ol className={styles.list}>
      {evidence.map((item) => (
        <li key={item.turn} className={styles.item}>
          <p className={styles.turn}>
            <span className={item.taken ? styles.yes : styles.no}>{item.taken ? '把握住了' : '错过了'}</span>
            {turnNumber(item.turn)}
          </p>
          <p className={styles.words}>{item.words || '（没有说话）'}</p>
          <IndicatorChips ids={item.indicators} indicators={data.rubricBundle.indicators} />
          <Remark {...item} />
        </li>
      ))}
    </ol>
  );
}
