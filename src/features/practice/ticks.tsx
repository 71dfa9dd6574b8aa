import type { PracticeItem } from '../../core/practice/item.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Done } from './card-props.ts';
import styles from './ticks.module.css';

interface TicksProps {
  readonly items: readonly PracticeItem[];
  /** 0-based. */
  readonly at: number;
  readonly done: readonly Done[];
}

/** How far along the set is: a mark an item. */
export function Ticks({ items, at, done }: TicksProps) {
  return (
    <p className={styles.ticks}>
      <span className={styles.count}>
        {at + 1} / {items.length}
      </span>
      <span className={styles.bar} aria-hidden="true">
        {items.map(({ id }, index) => (
          <span
            key={id}
            className={classNames(
              styles.tick,
              index === at && styles.now,
              done[index] && styles[done[index].outcome],
            )}
          />
        ))}
      </span>
    </p>
  );
}
