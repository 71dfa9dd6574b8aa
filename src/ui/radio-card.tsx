import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './radio-card.module.css';

interface RadioCardProps {
  /** Of the group it is one of. */
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** How much room it takes where it stands. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** One of a few, as a card. A native radio button underneath: arrow keys, forms and readers work by themselves. */
export const RadioCard = ({ name, chosen, onChoose, className, children }: RadioCardProps) => (
  <label className={classNames(styles.card, className)} data-chosen={chosen || undefined}>
    <input type="radio" className={styles.input} name={name} checked={chosen} onChange={onChoose} />
    {children}
  </label>
);
