import { sum } from '../../core/room/tally.ts';
import type { QuestionView } from '../../core/room/views.ts';
import styles from './screen.module.css';

const percent = (count: number, counts: readonly number[]): number =>
  sum(counts) === 0 ? 0 : Math.round((100 * count) / sum(counts));

interface CountsProps {
  readonly counts: NonNullable<QuestionView['counts']>;
  /** Place of the option. */
  readonly index: number;
}

/** How many chose an option, first vote above second. */
export function Counts({ counts, index }: CountsProps) {
  const twice = counts[1] !== undefined && counts[2] !== undefined;
  return (
    <span className={styles.counts}>
      {([1, 2] as const).map((round) => {
        const list = counts[round];
        if (!list) return null;
        const count = list[index] ?? 0;
        return (
          <span key={round} className={styles.count}>
            <span className={twice ? styles.round : 'visually-hidden'}>{round === 1 ? '谈前' : '谈后'}</span>
            <span className={styles.bar} aria-hidden="true">
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width={percent(count, list)} height="4" fill="currentColor" />
              </svg>
            </span>
            <b>{count}</b>
          </span>
        );
      })}
    </span>
  );
}
