import { DIMENSIONS, type DimensionId, type Rubric } from '../../core/rubric/catalog.ts';
import type { DimensionProgress } from '../../core/scoring/progress/dimension-progress.ts';
import { TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';
import type { RubricNames } from '../../ports/scenario-source.ts';
import { Section } from '../../ui/section.tsx';
import { DimensionRow } from './dimension-row.tsx';
import styles from './dimension-section.module.css';

interface DimensionSectionProps {
  readonly dimensions: readonly DimensionProgress[];
  readonly names: RubricNames;
  readonly rubric: Rubric | undefined;
  readonly now: number;
}

/** 懂 are the first three, 会 the other four. */
const UNDERSTANDING = 3;
const GROUPS: readonly (readonly [name: string, ids: readonly DimensionId[]])[] = [
  ['三懂', DIMENSIONS.slice(0, UNDERSTANDING)],
  ['四会', DIMENSIONS.slice(UNDERSTANDING)],
];

/** 「三懂四会」 over the counted runs: shares with bands, and their course over time. */
export function DimensionSection({ dimensions, names, rubric, now }: DimensionSectionProps) {
  return (
    <Section
      title="三懂四会"
      lead={`竖线是比例，深色一段是拿不准的范围：真实水平多半落在这一段里。不满 ${TELLING_NEEDED} 处不给数。`}
    >
      {GROUPS.map(([name, ids]) => (
        <div key={name} className={styles.group}>
          <h3 className={styles.name}>{name}</h3>
          <ul className={styles.rows}>
            {dimensions
              .filter(({ dimension }) => ids.includes(dimension))
              .map((row) => (
                <DimensionRow
                  key={row.dimension}
                  row={row}
                  name={names.dimensions[row.dimension].name}
                  line={rubric?.dimensions[row.dimension].line ?? ''}
                  now={now}
                />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
