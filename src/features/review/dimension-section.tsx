import type { DimensionReport } from '../../core/scoring/dimension-report.ts';
import type { ReviewData } from './load-review.ts';
import { DimensionRow } from './dimension-row.tsx';
import styles from './dimension-section.module.css';
import type { Pool } from './pool-runs.ts';
import { TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';
import { Fold } from '../../ui/fold.tsx';

interface DimensionSectionProps {
  readonly data: ReviewData;
  /** The counted runs together; undefined while being worked out, and in 学练, where nothing is scored. */
  readonly pool: Pool | undefined;
}

const GROUPS = [
  { id: 'understand', name: '三懂' },
  { id: 'do', name: '四会' },
] as const;

const poolWords = ({ runs }: Pool): string =>
  runs > 0
    ? `条子合着你计分的 ${runs} 次算：真本事多半落在那一段里头，练得越多，那一段越窄。`
    : '还没有计分的记录。';

/** The focus of the scenario, in counts. */
const dimensionFact = ({ report, focus, rubricBundle }: ReviewData): string =>
  report.dimensions
    .filter(({ dimension, telling }) => focus.includes(dimension) && telling > 0)
    .map(
      ({ dimension, taken, telling }) =>
        `${rubricBundle.rubric.dimensions[dimension].name} ${taken}／${telling}`,
    )
    .join('　');

/** 「三懂四会」 as chances taken, with the words as evidence. */
export function DimensionSection({ data, pool }: DimensionSectionProps) {
  const { dimensions } = data.rubricBundle.rubric;
  const rows = (group: string): readonly DimensionReport[] =>
    data.report.dimensions.filter(({ dimension }) => dimensions[dimension].group === group);
  return (
    <Fold
      title="三懂四会"
      fact={dimensionFact(data)}
      lead="每个圈是一处显得出这一项的抉择，实心的是你把握住的。点开看原话。"
    >
      <div className={styles.groups}>
        {GROUPS.map(({ id, name }) => (
          <div key={id} className={styles.group}>
            <h3 className={styles.name}>{name}</h3>
            <ul className={styles.rows}>
              {rows(id).map((row) => (
                <DimensionRow key={row.dimension} row={row} data={data} pool={pool} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {data.report.run.mode === 'guided' ? (
        <p className={styles.note}>学练不计分，这里只数这一趟。</p>
      ) : (
        <p className={styles.note}>
          {pool && poolWords(pool)}满 {TELLING_NEEDED} 处才给数，不满就写还差几处。
        </p>
      )}
    </Fold>
  );
}
