import { classNames } from './class-names.ts';
import styles from './meter.module.css';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  /** Whole steps drawn, e.g. 5 for 怒气. */
  readonly max: number;
  readonly tone?: 'navy' | 'good' | 'warn' | 'danger';
  /** Said in place of “3/5”. */
  readonly text?: string;
}

/** A small whole number as steps: 怒气 3/5. The words say it too. */
export function Meter({ label, value, max, tone = 'navy', text = `${value}/${max}` }: MeterProps) {
  return (
    <div className={styles.meter}>
      <span className={styles.label}>{label}</span>
      <span className={styles.steps} aria-hidden="true">
        {Array.from({ length: max }, (_, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
          <span key={step} className={classNames(styles.step, step < value && styles[tone])} />
        ))}
      </span>
      <span className={styles.text}>{text}</span>
    </div>
  );
}
