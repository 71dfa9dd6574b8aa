import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './fold.module.css';

interface FoldProps {
  readonly title: string;
  /** The one thing one wants to know of it, beside its title. */
  readonly fact?: ReactNode;
  /** A quiet line over what it holds. */
  readonly lead?: ReactNode;
  /** Short enough to stand on one sheet: never broken across pages. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** A part of a report that is unfolded by whoever wants it. Printed, it is open (`useOpenForPrint`). */
export function Fold({ title, fact, lead, whole, children }: FoldProps) {
  const heading = useId();
  return (
    <section className={classNames(styles.fold, whole && styles.whole)} aria-labelledby={heading}>
      <details>
        <summary className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          {fact && <span className={styles.fact}>{fact}</span>}
        </summary>
        <div className={styles.body}>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
      </details>
    </section>
  );
}
