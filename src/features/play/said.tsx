import type { Program } from '../../core/program/program.ts';
import { Button } from '../../ui/button.tsx';
import { callOf } from './people.ts';
import type { TalkEntry } from './talk-entries.ts';
import styles from './talk.module.css';

interface SaidProps {
  readonly entry: Extract<TalkEntry, { kind: 'said' }>;
  readonly program: Program;
  /** 学练: back to before these words. */
  readonly onRewind: ((turn: number) => void) | undefined;
}

/** The trainee's own words, or silence. */
export function Said({ entry, program, onRewind }: SaidProps) {
  return (
    <>
      <span className={styles.top}>
        <span className={styles.speaker}>
          你{entry.to !== undefined && `对${callOf(program, entry.to)}说`}
        </span>
        {onRewind && (
          <Button variant="quiet" onClick={() => onRewind(entry.turn)}>
            退回去重说
          </Button>
        )}
      </span>
      <span className={styles.words}>{entry.text || '（你没有开口）'}</span>
    </>
  );
}
