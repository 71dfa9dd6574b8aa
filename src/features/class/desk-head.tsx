import { useState } from 'react';
import { type Way, WAYS } from '../../core/room/way.ts';
import type { ClassRequest } from '../../session/room/class-request.ts';
import type { DeskWindow } from '../../session/room/class-view.ts';
import { Button } from '../../ui/button.tsx';
import { JoinDialog, RemoteDialog } from './desk-join.tsx';
import { WAY_NOTES, WAYS as WAY_WORDS } from './desk-words.ts';
import styles from './desk.module.css';

interface HeadProps {
  readonly window: DeskWindow;
  readonly send: (request: ClassRequest) => void;
  readonly onScreen: () => void;
}

/** Which class this is, how it is held, and the ways in: for the projector, for phones, for the remote. */
export function Head({ window, send, onScreen }: HeadProps) {
  const { stage, way, join, room, planned } = window;
  const [shown, setShown] = useState<'join' | 'remote'>();
  const phones = join.addresses.length > 0;
  const close = () => setShown(undefined);
  return (
    <header className={styles.head}>
      <h1>讲台</h1>
      <p className={styles.quiet}>
        {stage?.title} {stage?.part}
        {planned && ` · 教案第 ${planned.at} / ${planned.of} 题`}
        {room.named && ' · 记名'}
      </p>
      {phones && <Ways way={way} onWay={(next) => send({ type: 'way', way: next })} />}
      <div className={styles.doors}>
        <Button onClick={onScreen}>打开大屏</Button>
        {phones && (
          <>
            <Button onClick={() => setShown('join')}>进教室的码</Button>
            <Button onClick={() => setShown('remote')}>手机遥控</Button>
          </>
        )}
      </div>
      <JoinDialog open={shown === 'join'} join={join} onClose={close} />
      <RemoteDialog open={shown === 'remote'} join={join} deskKey={window.key} onClose={close} />
    </header>
  );
}

interface WaysProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
}

function Ways({ way, onWay }: WaysProps) {
  return (
    <fieldset className={styles.ways}>
      <legend className="visually-hidden">怎么上</legend>
      {WAYS.map((one) => (
        <button key={one} type="button" aria-pressed={one === way} onClick={() => onWay(one)}>
          {WAY_WORDS[one]}
          <small>{WAY_NOTES[one]}</small>
        </button>
      ))}
    </fieldset>
  );
}
