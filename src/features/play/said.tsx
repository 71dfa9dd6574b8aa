import { Button } from '../../ui/button.tsx';
import { callOf, presentIn } from './scene.ts';
import type { TalkEntry } from './talk-entries.ts';
import styles from './talk.module.css';
import type { Session } from './use-session.ts';

interface SaidProps {
  readonly entry: Extract<TalkEntry, { kind: 'said' }>;
  readonly session: Session;
}

/** The trainee's own words, or silence; in 学练 with the way back to before them. */
export function Said({ entry, session: { context, tell } }: SaidProps) {
  const { program, transcript, replay } = context;
  const present = presentIn(program, replay.turns[entry.turn]?.before.world ?? entry.world);
  const silent = entry.text === '';
  return (
    <>
      <span className={styles.top}>
        <span className={styles.speaker}>
          你{present.length > 1 && !silent && `对${callOf(program, entry.to)}说`}
        </span>
        {transcript.mode === 'guided' && (
          <Button variant="quiet" onClick={() => tell({ type: 'rewind', to: entry.turn })}>
            退回去重说
          </Button>
        )}
      </span>
      <span className={styles.words}>{silent ? '（你没有开口）' : entry.text}</span>
    </>
  );
}
