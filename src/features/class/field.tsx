import { useId } from 'react';
import styles from './lessons.module.css';

const MOST = 400;

/** As many as it takes on a narrow page, within reason. */
const rowsFor = (text: string): number =>
  Math.min(
    8,
    Math.max(
      2,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 26), 0),
    ),
  );

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few sentences. */
export function Field({ label, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={value}
        maxLength={MOST}
        rows={rowsFor(value)}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface MinutesProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Whole minutes, 1–60. */
export function Minutes({ label, value, onChange }: MinutesProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.minutes}
        type="number"
        min={1}
        max={60}
        value={value}
        onChange={({ target }) => {
          const next = Math.round(target.valueAsNumber);
          if (next >= 1 && next <= 60) onChange(next);
        }}
      />
    </div>
  );
}
