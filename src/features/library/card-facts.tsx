import { Icon } from '../../ui/icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './scenario-card.module.css';
import { levelName } from './words.ts';

/** How hard and how long. */
export function CardFacts({ level, minutes }: { readonly level: number; readonly minutes: number }) {
  return (
    <p className={styles.facts}>
      <span>
        难度
        <span className={styles.level} aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <span key={step} className={classNames(styles.dot, step <= level && styles.filled)} />
          ))}
        </span>
        {levelName(level)}
      </span>
      <span>
        <Icon name="clock" />约 {minutes} 分钟
      </span>
    </p>
  );
}
