import type { EndingView } from '../session/views/trainee-view.ts';
import styles from './ending.module.css';
import { Entering } from './entering.tsx';

/** How it ended, and what happened to the people a week later, as far as it has been told. */
export function EndingCard({ ending: { title, later } }: { readonly ending: EndingView }) {
  return (
    <section className={styles.ending} aria-labelledby="play-ending" data-ending>
      <h2 id="play-ending">{title}</h2>
      {later.length > 0 && <p className={styles.label}>一周后</p>}
      {later.map((text, index) => (
        <Entering key={text} className={styles.later} data-told={index === later.length - 1 || undefined}>
          {text}
        </Entering>
      ))}
    </section>
  );
}
