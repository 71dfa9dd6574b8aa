import type { TalkEntry } from './talk-entries.ts';
import styles from './talk.module.css';

/** How the words landed, in a word or two. Never a scolding, never which other one was better. */
const WORDS = ['这句伤着了', '听着顺，有代价', '这句管用', '说到点子上了'];

/** 学练: the reason its author gives for what was said. */
export function Reason({ entry }: { readonly entry: Extract<TalkEntry, { kind: 'reason' }> }) {
  return (
    <>
      <span className={styles.verdict}>{entry.nearMiss ? '差一口气' : WORDS[entry.grade]}</span>
      <span className={styles.why}>{entry.why}</span>
    </>
  );
}
