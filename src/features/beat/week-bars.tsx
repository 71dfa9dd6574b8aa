import styles from './week-bars.module.css';

export interface WeekBar {
  readonly full: number;
  /** So many of them; all where it is left out. */
  readonly part?: number;
}

const percent = (value: number, most: number): string => `${(100 * value) / most}%`;

/** One bar a week, oldest first. Says nothing to readers: the numbers stand beside it. */
export function WeekBars({ weeks }: { readonly weeks: readonly WeekBar[] }) {
  const most = Math.max(1, ...weeks.map(({ full }) => full));
  return (
    <div className={styles.bars} aria-hidden="true">
      {weeks.map(({ full, part = full }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place in the quarter
        <span key={place} className={styles.week}>
          <span className={styles.full} style={{ height: percent(full, most) }}>
            <span className={styles.part} style={{ height: percent(part, Math.max(1, full)) }} />
          </span>
        </span>
      ))}
    </div>
  );
}
