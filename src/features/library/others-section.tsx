import type { LibraryLinks } from './links.ts';
import styles from './short-practice.module.css';

/** What there is for those who lead a class, look after somebody, or write scenarios. */
export function OthersSection({ links: { others } }: { readonly links: Pick<LibraryLinks, 'others'> }) {
  return (
    <section aria-labelledby="others" className={styles.section}>
      <h2 id="others">带人的、出题的</h2>
      <ul className={styles.list}>
        {others.map(({ href, name, note }) => (
          <li key={href}>
            <a className={styles.card} href={href}>
              <span className={styles.name}>{name}</span>
              <span className={styles.note}>{note}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
