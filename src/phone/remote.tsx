import { useRef } from 'react';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { RemoteWindow } from '../session/room/class-view.ts';
import { stepRequest } from '../session/room/step-request.ts';
import { Button } from '../ui/button.tsx';
import { useMeantPresses } from '../ui/use-meant-presses.ts';
import styles from './phone.module.css';
import { STEP_WORDS } from '../session/room/step-words.ts';
import { useSecondsLeft } from '../ui/use-seconds.ts';
import { type ClassLink, useSend } from './use-link.ts';
import { refusalWords } from './words.ts';

interface RemoteProps {
  readonly link: ClassLink;
  readonly window: RemoteWindow;
}

const SHOWN_MISSING = 12;

interface Offer {
  readonly label: string;
  readonly request: ClassRequest;
}

/** Why there is no button. */
function nothingToPress({ room, way, steps }: RemoteWindow): string {
  if (room.phase === 'ended') return '下课了。';
  if (way === 'alone') return '各人在自己手机上走，收回来在讲台上按。';
  return steps[0] === 'end' ? '这个情景走完了，下课在讲台上按。' : '往下走哪一句，在讲台上选。';
}

/** The instructor's phone: what comes next, in two big buttons, and who is missing. */
export function RemotePage({ link, window }: RemoteProps) {
  const { room, steps, beat } = window;
  const [sending, send] = useSend(link);
  const box = useRef<HTMLDivElement>(null);
  const seconds = useSecondsLeft(room.until, link.ahead);
  useMeantPresses(box, `${room.phase}/${beat}`);
  // Which branch to take, and to end, are the desk's.
  const offered = steps.flatMap((step): Offer[] => {
    const request = stepRequest(step, beat);
    if (!request) return [];
    const offer = { label: STEP_WORDS[step], request };
    return step === 'line'
      ? [offer, { label: '一口气到题', request: { type: 'lines', shown: beat } }]
      : [offer];
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
        {offered.slice(0, 2).map(({ label, request }, index) => (
          <Button
            key={label}
            variant={index === 0 ? 'primary' : 'plain'}
            wide
            onClick={() => void send(request)}
          >
            {label}
          </Button>
        ))}
        {offered.length === 0 && <p>{nothingToPress(window)}</p>}
      </div>
      <p className={styles.status} role="status">
        {sending.kind === 'refused' ? refusalWords(sending.refusal) : ''}
      </p>
    </section>
  );
}
