import type { TalkLine } from '../session/views/trainee-view.ts';
import { Button } from '../ui/button.tsx';
import styles from './talk.module.css';

interface SaidProps {
  readonly line: Extract<TalkLine, { kind: 'said' }>;
  /** The decision they were said at, where the way back stands beside them. */
  readonly turn: number | undefined;
  /** 学练: back to before these words. */
  readonly onRewind: ((turn: number) => void) | undefined;
}

/** The trainee's own words, or silence. */
export function Said({ line, turn, onRewind }: SaidProps) {
  return (
    <>
      <span className={styles.top}>
        <span className={styles.speaker}>你{line.to !== undefined && `对${line.to}说`}</span>
        {onRewind && turn !== undefined && (
          <Button variant="quiet" onClick={() => onRewind(turn)}>
            退回去重说
          </Button>
        )}
      </span>
      <span className={styles.words}>{line.text || '（你没有开口）'}</span>
    </>
  );
}
