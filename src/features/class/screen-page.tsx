import { useEffect, useRef, useState } from 'react';
import type { RoomOption } from '../../core/room/room-event.ts';
import type { QuestionView } from '../../core/room/views.ts';
import type { ScreenWindow } from '../../session/room/class-view.ts';
import { StagePicture } from '../../stage/stage-picture.tsx';
import { classNames } from '../../ui/class-names.ts';
import { lineWords, speakerOf } from '../../ui/line-words.ts';
import { useTitle } from '../../ui/use-title.ts';
import type { ClassLink, ClassServices } from './class-services.ts';
import { Counts } from './counts.tsx';
import { OFFICER } from './desk-words.ts';
import { HowToJoin } from './screen-join.tsx';
import styles from './screen.module.css';
import { useSecondsLeft } from '../../ui/use-seconds.ts';
import { useLinkState, useOpenLink, useWindow } from '../../ui/use-link.ts';

interface ScreenPageProps {
  readonly services: ClassServices;
  readonly deskKey: string;
}

/** 大屏: what everybody in the room sees, and nothing else. */
export function ScreenPage({ services, deskKey }: ScreenPageProps) {
  useTitle('大屏');
  const link = useOpenLink(() => services.classes.screen(deskKey));
  return (
    <div className={styles.screen}>{link ? <Room link={link} /> : <Waiting words="正在连教室……" />}</div>
  );
}

function Room({ link }: { readonly link: ClassLink }) {
  const window = useWindow(link, 'screen');
  const state = useLinkState(link);
  if (state === 'refused') return <Waiting words="这堂课没开，或者已经结束了。在讲台上再开一次。" />;
  if (!window) return <Waiting words="正在连教室……" />;
  return (
    <>
      {state === 'away' && <p className={styles.away}>网断了，正在连……</p>}
      <Now link={link} window={window} />
    </>
  );
}

const Waiting = ({ words }: { readonly words: string }) => <p className={styles.waiting}>{words}</p>;

interface NowProps {
  readonly link: ClassLink;
  readonly window: ScreenWindow;
}

function Now({ link, window }: NowProps) {
  const { room, stage, way, alone } = window;
  const [joining, setJoining] = useState(false);
  if (room.phase === 'ended') return <Waiting words="下课了。" />;
  if (joining) return <HowToJoin window={window} onBack={() => setJoining(false)} />;
  if (way === 'alone' && alone)
    return <AloneProgress window={window} alone={alone} onJoin={() => setJoining(true)} />;
  if (room.phase === 'lobby' || !stage) return <HowToJoin window={window} />;
  return <Scene link={link} window={window} stage={stage} onJoin={() => setJoining(true)} />;
}

interface SceneProps extends NowProps {
  /** Somebody came late. */
  readonly onJoin: () => void;
  readonly stage: NonNullable<ScreenWindow['stage']>;
}

function Scene({ link, window: { room, join, way }, stage, onJoin }: SceneProps) {
  const { question } = room;
  const asks = question !== undefined && room.phase !== 'scene';
  const isVoting = room.phase === 'vote1' || room.phase === 'vote2';
  const { line, ending } = stage;
  const speaker = line && speakerOf(line, OFFICER);
  return (
    <div className={styles.frame} data-asks={asks || undefined}>
      <div className={styles.picture}>
        <StagePicture scene={stage.scene} hurry="unhurried" />
      </div>
      <header className={styles.top}>
        {join.addresses.length > 0 && (
          <button type="button" onClick={onJoin} title="放大成二维码">
            号码 {join.code} · {room.here} 人
          </button>
        )}
        {isVoting && room.here > 0 && <span data-voted={room.voted}>{room.voted} 人已选</span>}
        {asks && <Clock link={link} question={question} />}
      </header>
      <div className={styles.foot}>
        {ending ? (
          <div className={styles.line}>
            <h1>{ending.title}</h1>
            {ending.later.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        ) : (
          line && (
            <p className={styles.line} aria-live="polite" data-kind={line.kind}>
              {speaker && <span className={styles.speaker}>{speaker}：</span>}
              {lineWords(line)}
            </p>
          )
        )}
        {asks && (
          <>
            {way === 'panel' && <p className={styles.call}>老同志正在手机上给每一句打分。</p>}
            {room.phase === 'talk' && <p className={styles.call}>找手机上写的那个人，谈谈为什么。</p>}
            <Options question={question} />
          </>
        )}
      </div>
    </div>
  );
}

function Clock({ link, question }: { readonly link: ClassLink; readonly question: QuestionView }) {
  const seconds = useSecondsLeft(question.until, link.ahead);
  if (seconds === undefined) return null;
  return (
    <span className={styles.clock} role="timer" data-short={seconds <= 10 || undefined}>
      {seconds}
    </span>
  );
}

function Options({ question: { options, counts, revealed } }: { readonly question: QuestionView }) {
  const box = useRef<HTMLOListElement>(null);
  useFitting(box, options);
  return (
    <ol className={styles.options} ref={box} data-many={options.length > 4 || undefined}>
      {options.map(({ mark, text, to, best }, index) => (
        <li key={mark} className={classNames(styles.option, best && styles.best)}>
          <span className={styles.mark}>{mark}</span>
          <span className={styles.text}>
            <Whom to={to} />
            {text}
          </span>
          {revealed && counts && <Counts counts={counts} index={index} />}
        </li>
      ))}
    </ol>
  );
}

const Whom = ({ to }: Pick<RoomOption, 'to'>) =>
  to === undefined ? null : <span className={styles.to}>对{to}：</span>;

/** Letters no smaller than need be: a twentieth of the height where the words adapt in the half they have, down from there. */
const SIZES = [5, 4.6, 4.2, 3.8, 3.4, 3] as const;

function useFitting(box: React.RefObject<HTMLElement | null>, words: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another size
  useEffect(() => {
    const adapt = () => {
      const element = box.current;
      if (!element) return;
      for (const size of SIZES) {
        element.style.setProperty('--letter', `${size}vh`);
        if (element.getBoundingClientRect().height <= window.innerHeight * 0.5) return;
      }
    };
    adapt();
    window.addEventListener('resize', adapt);
    return () => window.removeEventListener('resize', adapt);
  }, [box, words]);
}

interface AloneProps {
  readonly window: ScreenWindow;
  readonly alone: NonNullable<ScreenWindow['alone']>;
  readonly onJoin: () => void;
}

/** How far the class has come, each on their own: how many stand where, no names. */
function AloneProgress({ window: { room, join }, alone: { begun, ended, at }, onJoin }: AloneProps) {
  const most = Math.max(1, ...at.map(({ seats }) => seats));
  return (
    <section className={styles.lobby}>
      <h1>各走各的</h1>
      <p className={styles.big}>
        {room.here} 人在，{begun} 人开始了，{ended} 人走完了
      </p>
      <ol className={styles.columns} aria-label="走到第几个选择">
        {at.map(({ turns, seats }) => (
          <li key={turns}>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
              <rect
                y={100 - (100 * seats) / most}
                width="10"
                height={(100 * seats) / most}
                fill="currentColor"
              />
            </svg>
            <b>{seats}</b>
            <span>第 {turns + 1} 个选择</span>
          </li>
        ))}
      </ol>
      {join.addresses.length > 0 && (
        <button type="button" className={styles.back} onClick={onJoin}>
          号码 {join.code}，点开二维码
        </button>
      )}
    </section>
  );
}
