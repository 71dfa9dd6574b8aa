import styles from './week-bars.module.css';

export interface WeekBar {
  readonly full: number;
  /** So many of them; all where it is left out. */
  readonly part?: number;
}

/** One call in a week is no mountain: a bar as high as the frame is at least so many. */
const LEAST_SCALE = 4;

const percent = (value: number, most: number): string => `${(100 * value) / most}%`;

/** One bar a week, oldest first. Says nothing to readers: the numbers stand beside it. */
export function WeekBars({ weeks, since }: { readonly weeks: readonly WeekBar[]; readonly since: string }) {
  const most = Math.max(LEAST_SCALE, ...weeks.map(({ full }) => full));
  return (
    <div aria-hidden="true">
      <div className={styles.bars}>
        {weeks.map(({ full, part = full }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place in the quarter
          <span key={place} className={styles.week}>
            <span className={styles.full} style={{ height: percent(full, most) }}>
              <span className={styles.part} style={{ height: percent(part, Math.max(1, full)) }} />
            </span>
          </span>
        ))}
      </div>
      <p className={styles.days}>
        <span>{since}</span>
        <span>今天</span>
      </p>
    </div>
  );
}
