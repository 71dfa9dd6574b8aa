import type { ReasonLine, Verdict } from '../session/views/coach-view.ts';
import styles from './talk.module.css';

/** How the words landed, in a word or two. Never a scolding, never which other one was better. */
const WORDS: Readonly<Record<Verdict, string>> = {
  hurt: '这句伤着了',
  costly: '听着顺，有代价',
  works: '这句管用',
  hits: '说到点子上了',
  'near-miss': '差一口气',
};

/** 学练: the reason its author gives for what was said. */
export function Reason({ line }: { readonly line: ReasonLine }) {
  return (
    <>
      <span className={styles.verdict}>{WORDS[line.verdict]}</span>
      <span className={styles.why}>{line.why}</span>
    </>
  );
}
