import type { PracticeDays } from '../../core/plan/practice-days.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './today-section.module.css';

/** The last two weeks, a dot a day. Counts what was done; an empty day is only an empty day. */
export function DayDots({ days: { days, practised } }: { readonly days: PracticeDays }) {
  return (
    <p className={styles.days}>
      <span className={styles.dots} aria-hidden="true">
        {days.map((day, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
          <span key={index} className={classNames(styles.dot, day && styles.full)} />
        ))}
      </span>
      {practised === 0 ? '两周里还没练过，今天正好' : `两周里练了 ${practised} 天`}
    </p>
  );
}
