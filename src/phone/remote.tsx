import { useRef } from 'react';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { RemoteWindow, Step } from '../session/room/class-view.ts';
import { Button } from '../ui/button.tsx';
import { useMeantPresses } from '../ui/use-meant-presses.ts';
import styles from './phone.module.css';
import { type ClassLink, useSecondsLeft, useSend } from './use-link.ts';
import { refusalWords, STEPS } from './words.ts';

interface RemoteProps {
  readonly link: ClassLink;
  readonly window: RemoteWindow;
}

const SECONDS = 45;
const SHOWN_MISSING = 12;

/** What a press of the remote asks for. Which branch to take, and to end, are the desk's. */
function requestFor(step: Step, beat: string): ClassRequest | undefined {
  switch (step) {
    case 'line':
      return { type: 'line', shown: beat };
    case 'ask':
      return { type: 'ask' };
    case 'vote':
      return { type: 'vote-opens', round: 1, seconds: SECONDS };
    case 'vote-again':
      return { type: 'vote-opens', round: 2, seconds: SECONDS };
    case 'close':
      return { type: 'close' };
    case 'talk':
      return { type: 'talk' };
    case 'reveal':
      return { type: 'reveal' };
    case 'take':
    case 'end':
      return undefined;
  }
}

/** The instructor's phone: what comes next, in two big buttons, and who is missing. */
export function RemotePage({ link, window: { room, steps, beat } }: RemoteProps) {
  const [sending, send] = useSend(link);
  const box = useRef<HTMLDivElement>(null);
  const seconds = useSecondsLeft(link, room.until);
  useMeantPresses(box, `${room.phase}/${beat}`);
  const offered = steps.flatMap((step) => {
    const request = requestFor(step, beat);
    return request ? [{ step, request }] : [];
  });
  const rest = room.missing.length - SHOWN_MISSING;
  return (
    <section className={styles.remote}>
      <header className={styles.head}>
        <h1>遥控</h1>
        <span className={styles.time}>
          {room.here} 人在{seconds === undefined ? '' : ` · 还有 ${seconds} 秒`}
        </span>
      </header>
      {room.missing.length > 0 && (
        <p className={styles.said}>
          {room.phase === 'asking' ? '还没准备好' : '还没投'}（{room.missing.length}）：
          {room.missing.slice(0, SHOWN_MISSING).join('、')}
          {rest > 0 ? `，还有 ${rest} 人` : ''}
        </p>
      )}
      <div className={styles.big} ref={box}>
        {offered.slice(0, 2).map(({ step, request }, index) => (
          <Button
            key={step}
            variant={index === 0 ? 'primary' : 'plain'}
            wide
            onClick={() => void send(request)}
          >
            {STEPS[step]}
          </Button>
        ))}
        {offered.length === 0 && <p>{room.phase === 'ended' ? '下课了。' : '往下走哪一句，在讲台上选。'}</p>}
      </div>
      <p className={styles.status} role="status">
        {sending.kind === 'refused' ? refusalWords(sending.refusal) : ''}
      </p>
    </section>
  );
}
