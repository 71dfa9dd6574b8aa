import { useId } from 'react';
import type { Partner } from '../../core/mentor/session-parts.ts';
import styles from './mentor.module.css';

interface PersonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly known: readonly Partner[];
  readonly missing: boolean;
  readonly onChange: (name: string) => void;
}

/** Somebody by name: those met before are a tap away, anybody else is typed. */
export function PersonField({ label, value, known, missing, onChange }: PersonFieldProps) {
  const id = useId();
  return (
    <div className={styles.person}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.field}
        value={value}
        maxLength={24}
        autoComplete="off"
        aria-invalid={missing}
        onChange={({ target }) => onChange(target.value)}
      />
      {known.length > 0 && (
        <div className={styles.known}>
          {known.slice(0, 6).map((partner) => (
            <button
              key={partner.id}
              type="button"
              aria-pressed={partner.name === value}
              onClick={() => onChange(partner.name)}
            >
              {partner.name}
            </button>
          ))}
        </div>
      )}
      {missing && <p role="alert">写上名字，记录上要用。</p>}
    </div>
  );
}
