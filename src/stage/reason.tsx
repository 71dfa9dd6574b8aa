import type { ReasonLine, Verdict } from '../session/views/coach-view.ts';
import { Button } from '../ui/button.tsx';
import styles from './talk.module.css';

/** How the words landed, in a word or two. Never a scolding, never which other one was better. */
const WORDS: Readonly<Record<Verdict, string>> = {
  hurt: '这句伤着了',
  costly: '听着顺，有代价',
  works: '这句管用',
  hits: '说到点子上了',
  'near-miss': '差一口气',
};

interface ReasonProps {
  readonly line: ReasonLine;
  /** The decision it is about, while the words said there are put away. */
  readonly turn: number | undefined;
  readonly onRewind: ((turn: number) => void) | undefined;
}

/** 学练: the reason its author gives for what was said, with the way back to before it. */
export function Reason({ line, turn, onRewind }: ReasonProps) {
  return (
    <>
      <span className={styles.verdict}>{WORDS[line.verdict]}</span>
      <span className={styles.why}>{line.why}</span>
      {onRewind && turn !== undefined && (
        <span className={styles.back}>
          <Button variant="quiet" onClick={() => onRewind(turn)}>
            退回去重说
          </Button>
        </span>
      )}
    </>
  );
}
