import type { DimensionReport } from '../../core/scoring/dimension-report.ts';
import type { Chances } from '../../core/scoring/uncertainty.ts';
import { Chip } from '../../ui/chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import { BandNote } from './band-note.tsx';
import styles from './dimension-row.module.css';
import { EvidenceList } from './evidence-list.tsx';
import type { ReviewData } from './load-review.ts';
import type { Pool } from './pool-runs.ts';

interface DimensionRowProps {
  readonly row: DimensionReport;
  readonly data: ReviewData;
  readonly pool: Pool | undefined;
}

function Dots({ row }: { readonly row: DimensionReport }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {row.evidence.map(({ turn, taken }) => (
        <span key={turn} className={classNames(styles.dot, taken && styles.taken)} />
      ))}
    </span>
  );
}

/** One dimension: its name, the chances as dots, what may be said of it over all counted runs, and the words. */
export function DimensionRow({ row, data, pool }: DimensionRowProps) {
  const { name, line } = data.rubricBundle.rubric.dimensions[row.dimension];
  // A kept rubric of another time may speak of one that nothing is pooled of today.
  const chances: Chances | undefined = pool?.chances[row.dimension];
  const focus = data.focus.includes(row.dimension);
  const head = (
    <>
      <span className={styles.what}>
        <span className={styles.name}>
          {name}
          {focus && <Chip tone="navy">本场重点</Chip>}
        </span>
        <span className={styles.line}>{line}</span>
      </span>
      <span className={styles.what}>
        <span className={styles.count}>
          {row.telling > 0 && <Dots row={row} />}
          {row.telling > 0 ? `${row.telling} 处里把握住 ${row.taken} 处` : '这一场没有显出这一项的抉择'}
        </span>
        {chances && <BandNote chances={chances} />}
      </span>
    </>
  );
  if (row.telling === 0) {
    return (
      <li className={styles.row}>
        <div className={styles.head}>{head}</div>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <details>
        <summary className={classNames(styles.head, styles.summary)}>{head}</summary>
        <EvidenceList evidence={row.evidence} data={data} />
      </details>
    </li>
  );
}
