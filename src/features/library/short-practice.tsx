import styles from './short-practice.module.css';
import type { LibraryLinks } from './links.ts';

interface ShortPracticeProps {
  readonly links: Pick<LibraryLinks, 'drill' | 'quiz'>;
}

/** What there is for a few spare minutes. */
export function ShortPractice({ links }: ShortPracticeProps) {
  return (
    <section aria-labelledby="short-practice" className={styles.section}>
      <h2 id="short-practice">几分钟也能练</h2>
      <ul className={styles.list}>
        <li>
          <a className={styles.card} href={links.drill}>
            <span className={styles.name}>话术微练</span>
            <span className={styles.note}>一句话的工夫：挑一句、改一句、听他要什么</span>
          </a>
        </li>
        <li>
          <a className={styles.card} href={links.quiz}>
            <span className={styles.name}>应知应会</span>
            <span className={styles.note}>用得着的法律和分寸，一题一句，都有出处</span>
          </a>
        </li>
      </ul>
    </section>
  );
}
