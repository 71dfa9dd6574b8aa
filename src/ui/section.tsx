import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** A quiet line under the heading. */
  readonly lead?: ReactNode;
  /** Short enough to stand on one sheet: never broken across pages. */
  readonly whole?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One part of a report under its heading. */
export function Section({ title, lead, whole, className, children }: SectionProps) {
  const heading = useId();
  return (
    <section
      className={classNames(styles.section, whole && styles.whole, className)}
      aria-labelledby={heading}
    >
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </section>
  );
}
