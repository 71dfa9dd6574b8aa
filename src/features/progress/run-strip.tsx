import type { HistoryRun } from '../../core/scoring/progress/history-run.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './run-strip.module.css';

/** Newer ones only: more would be a smear. */
const MOST = 30;

interface RunStripProps {
  /** Newest first. */
  readonly runs: readonly HistoryRun[];
}

const percent = (value: number): string => `${value}%`;

/** Own runs from left to right, higher is more of the points on offer; first attempts filled, later ones hollow. */
export function RunStrip({ runs }: RunStripProps) {
  const drawn = runs
    .filter(({ mode, digest }) => mode !== 'guided' && digest !== undefined && digest.process[1] > 0)
    .slice(0, MOST)
    .reverse();
  if (drawn.length < 2) return null;
  return (
    <svg className={styles.strip} aria-hidden="true">
      {[10, 90].map((level) => (
        <line key={level} className={styles.grid} x1="0" x2="100%" y1={percent(level)} y2={percent(level)} />
      ))}
      {drawn.map(({ id, counts, digest }, place) => {
        const [earned, available] = digest?.process ?? [0, 1];
        return (
          <circle
            key={id}
            className={classNames(styles.run, counts && styles.first)}
            cx={percent((100 * (place + 0.5)) / MOST)}
            cy={percent(90 - (80 * earned) / available)}
            r={counts ? 5.5 : 4.5}
          />
        );
      })}
    </svg>
  );
}
