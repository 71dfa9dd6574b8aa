import { useState } from 'react';
import type { EndingView } from '../session/views/trainee-view.ts';
import styles from './ending.module.css';
import { Entering } from './entering.tsx';

/** How it ended, and what happened to the people a week later, as far as it has been told. */
export function EndingCard({ ending: { title, later } }: { readonly ending: EndingView }) {
  const [atOnce] = useState(later.length);
  const told = later.length > atOnce ? later.length - 1 : undefined;
  return (
    <section className={styles.ending} aria-labelledby="play-ending" data-ending>
      <h2 id="play-ending">{title}</h2>
      {later.length > 0 && <p className={styles.label}>一周后</p>}
      {later.map((text, index) => (
        <Entering key={text} className={styles.later} data-told={index === told || undefined}>
          {text}
        </Entering>
      ))}
    </section>
  );
}
