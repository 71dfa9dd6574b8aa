import { useState } from 'react';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { DeskAside } from './desk-aside.tsx';
import { DeskMiddle } from './desk-middle.tsx';
import { DeskSteps } from './desk-steps.tsx';
import { DeskTalk } from './desk-talk.tsx';
import styles from './desk.module.css';
import { letGo } from './let-go.ts';
import { MarkBoard } from './mark-board.tsx';
import { NoteBox, NoteList } from './notes.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import type { Send } from './use-session-send.ts';

interface DeskPlayProps {
  readonly desk: MentorDesk;
  readonly send: Send;
}

/** The desk while it plays: what is on stage and was said, what to ask, and where to put what one sees. */
export function DeskPlay({ desk, send }: DeskPlayProps) {
  const { said, aside } = desk;
  const [picked, setPicked] = useState<number>();
  const [writing, setWriting] = useState(false);
  const last = said.at(-1)?.turn;
  // What was picked is left behind when the next words are said.
  const turn = picked !== undefined && picked <= (last ?? -1) ? picked : last;
  useMarkKeys(desk, turn, send);
  useDeskKeys(desk, send, () => setWriting(true));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: nothing is done here, only the focus let go
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={styles.play} onClick={letGo}>
      <div className={styles.columns}>
        <DeskTalk desk={desk} picked={turn} onPick={(next) => setPicked(next === last ? undefined : next)} />
        <div className={styles.middle}>
          {aside ? (
            <DeskAside desk={desk} aside={aside} send={send} />
          ) : (
            <DeskMiddle desk={desk} send={send} />
          )}
        </div>
        <div className={styles.right}>
          {writing && <NoteBox desk={desk} turn={turn} send={send} onDone={() => setWriting(false)} />}
          <MarkBoard desk={desk} turn={turn} send={send} />
          <NoteList desk={desk} send={send} />
        </div>
      </div>
      <DeskSteps desk={desk} send={send} onWrite={() => setWriting(true)} />
    </div>
  );
}
