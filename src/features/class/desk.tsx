import { useState } from 'react';
import type { ClassRequest } from '../../session/room/class-request.ts';
import type { DeskWindow } from '../../session/room/class-view.ts';
import { StagePicture } from '../../stage/stage-picture.tsx';
import { Button } from '../../ui/button.tsx';
import { spokenLine } from '../../ui/line-words.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ClassLink } from './class-services.ts';
import { Decision } from './desk-decision.tsx';
import { Members } from './desk-room.tsx';
import { People, Plan } from './desk-beside.tsx';
import { Head } from './desk-head.tsx';
import { AloneGuide, PanelGuide } from './desk-ways.tsx';
import { Steps } from './desk-steps.tsx';
import { OFFICER, refusalWords } from './desk-words.ts';
import styles from './desk.module.css';
import { EndDialog } from './end-dialog.tsx';
import { useLinkState, useSend } from '../../ui/use-link.ts';

interface DeskProps {
  readonly link: ClassLink;
  readonly window: DeskWindow;
  /** Opens the projector's window. */
  readonly onScreen: () => void;
}

/** 讲台: private to the instructor. Can be closed and opened again anywhere with its key. */
export function Desk({ link, window, onScreen }: DeskProps) {
  const { send, trouble } = useSend(link, refusalWords);
  const [ending, setEnding] = useState(false);
  const state = useLinkState(link);
  return (
    <div className={styles.desk}>
      <Head window={window} send={send} onScreen={onScreen} />
      {state === 'away' && (
        <Notice tone="warn" live>
          和教室断了，正在连。大屏和手机上的课不会停在这儿丢了：连上就接着上。
        </Notice>
      )}
      {trouble && (
        <Notice tone="warn" live>
          {trouble}
        </Notice>
      )}
      <div className={styles.columns}>
        <div className={styles.left}>
          <OnScreen window={window} />
          <People people={window.people} />
          <Back window={window} send={send} />
        </div>
        <div className={styles.middle}>
          {window.way === 'alone' && <AloneGuide window={window} />}
          {window.way === 'panel' && <PanelGuide window={window} />}
          {window.way !== 'alone' && <Decision window={window} />}
          <Plan window={window} />
        </div>
        <Members window={window} send={send} />
      </div>
      <Steps link={link} window={window} send={send} onEnd={() => setEnding(true)} />
      <EndDialog
        open={ending}
        window={window}
        onClose={() => setEnding(false)}
        onEnd={() => {
          setEnding(false);
          send({ type: 'end' });
        }}
      />
    </div>
  );
}

/** What the room sees now, small, and the line under it. */
function OnScreen({ window: { stage, talk, room } }: { readonly window: DeskWindow }) {
  const now = stage?.ending?.title ?? (stage?.line && spokenLine(stage.line, OFFICER));
  return (
    <section aria-label="大屏上">
      <div className={styles.monitor}>
        {stage && room.phase !== 'lobby' ? (
          <StagePicture scene={stage.scene} hurry="unhurried" />
        ) : (
          <Before />
        )}
      </div>
      {now && <p className={styles.now}>{now}</p>}
      {talk.length > 1 && (
        <details className={styles.talk}>
          <summary>前面说的</summary>
          <ol>
            {talk.map((line) => (
              <li key={line.key}>{spokenLine(line, OFFICER)}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** Before the first line: a mirrored projector would show the key to everybody. */
const Before = () => (
  <ol className={styles.before}>
    <li>
      投影设成<b>扩展</b>（按 Win + P 选），别用「复制」：讲台上有答案，不能让人看见。
    </li>
    <li>点「打开大屏」，把新窗口拖到投影上，按 F11 铺满。</li>
    <li>人齐了，按「下一句」开场。</li>
  </ol>
);

interface BackProps {
  readonly window: DeskWindow;
  readonly send: (request: ClassRequest) => void;
}

/** 换人重来: somebody else tries from a decision that was taken. */
function Back({ window: { turns }, send }: BackProps) {
  if (turns.length === 0) return null;
  return (
    <details className={styles.talk}>
      <summary>换人重来</summary>
      <ol>
        {turns.map(({ turn, said, part }) => (
          <li key={turn}>
            <Button variant="quiet" onClick={() => send({ type: 'back', turn })}>
              回到「{said || '没有开口'}」之前<small>{part}</small>
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
