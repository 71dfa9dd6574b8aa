import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './desk.module.css';
import type { MentorLink } from './mentor-services.ts';
import { useSecondsSince } from '../../ui/use-seconds.ts';
import { clockWords } from './words.ts';

interface DeskHeadProps {
  readonly desk: MentorDesk;
  readonly link: MentorLink;
  readonly onTrainee: () => void;
}

/** Who sits here and for what, how long it has lasted, and whether the trainee's window is there. */
export function DeskHead({ desk, link, onTrainee }: DeskHeadProps) {
  const { title, trainee, mentor, phase, here, join, withAnswers } = desk;
  const playing = phase === 'play';
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p>
        师傅 {mentor} · 徒弟 {trainee}
        {withAnswers && ' · 带着答案看'}
      </p>
      {playing && <Clock link={link} since={desk.since} />}
      {phase !== 'ended' && (
        <p className={styles.window} data-here={here || undefined}>
          {here ? '徒弟的窗口开着' : '徒弟的窗口没开'}
          {!here && join.addresses.length === 0 && phase !== 'aim' && (
            <Button onClick={onTrainee}>再打开一次</Button>
          )}
        </p>
      )}
    </header>
  );
}

function Clock({ link, since }: { readonly link: MentorLink; readonly since: number }) {
  const seconds = useSecondsSince(since, link.ahead);
  return (
    <span className={styles.clock} role="timer" aria-label="走了多久">
      {clockWords(seconds)}
    </span>
  );
}
