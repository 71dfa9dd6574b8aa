import { type ReactNode, useEffect, useState } from 'react';
import type { Mark, Round } from '../core/room/room-event.ts';
import type { QuestionView } from '../core/room/views.ts';
import type { SeatWindow } from '../session/room/class-view.ts';
import { Alone } from './alone.tsx';
import { OptionButton } from './option-button.tsx';
import styles from './phone.module.css';
import { TakeHome } from './take-home.tsx';
import { Partners, WhyTaps } from './talk.tsx';
import { useSecondsLeft } from '../ui/use-seconds.ts';
import { type ClassLink, useSend } from './use-link.ts';
import { refusalWords } from './words.ts';

interface SeatProps {
  readonly link: ClassLink;
  readonly window: SeatWindow;
}

/** A voter's phone. */
export function SeatPage({ link, window }: SeatProps) {
  const { way, room, run } = window;
  if (room.phase === 'ended')
    return (
      <Idle title="下课了" words={window.home === undefined ? '手机可以收起来了。' : '存好了再关这一页。'}>
        <TakeHome home={window.home} />
      </Idle>
    );
  if (way === 'alone' && run) return <Alone link={link} run={run} home={window.home} />;
  const { question } = room;
  if (!question || room.phase === 'scene' || room.phase === 'lobby')
    return (
      <Idle title="看大屏" words={window.said ?? '等老师开场。'}>
        <p className={styles.small}>
          {room.named ? '这堂课记名：老师看得到谁投了什么。' : '这堂课不记名：老师和大屏都只看得到数。'}
        </p>
      </Idle>
    );
  return <Voting key={question.question} link={link} window={window} question={question} />;
}

interface IdleProps {
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
}

function Idle({ title, words, children }: IdleProps) {
  return (
    <section className={styles.idle}>
      <h1>{title}</h1>
      <p>{words}</p>
      {children}
    </section>
  );
}

const roundOf = (phase: SeatWindow['room']['phase']): Round | undefined =>
  phase === 'vote1' ? 1 : phase === 'vote2' ? 2 : undefined;

const HEADS: Readonly<Partial<Record<SeatWindow['room']['phase'], string>>> = {
  asking: '先看清这几句',
  vote1: '您会怎么说？',
  closed1: '截止了',
  talk: '去谈谈',
  vote2: '谈过了，再投一次',
  closed2: '截止了',
  revealed: '揭晓了',
};

interface VotingProps extends SeatProps {
  readonly question: QuestionView;
}

function Voting({ link, window: { room, said, way }, question }: VotingProps) {
  const { phase, votes, ready, reason } = room;
  const [sending, send] = useSend(link);
  const [tapped, setTapped] = useState<{ readonly round: Round; readonly mark: Mark }>();
  const round = roundOf(phase);
  // What is drawn is here: only then is this phone ready.
  useEffect(() => {
    if (!ready) void link.send({ type: 'ready', question: question.question });
  }, [link, ready, question.question]);
  const vote = async (mark: Mark) => {
    if (!round) return;
    setTapped({ round, mark });
    const counted = await send({ type: 'vote', question: question.question, round, mark });
    if (!counted) setTapped(undefined);
  };
  const last = round ?? (votes[2] ? 2 : 1);
  const mine = tapped?.round === last && sending.kind === 'sending' ? tapped.mark : votes[last];
  return (
    <section className={styles.voting} data-phase={phase}>
      <header className={styles.head}>
        <h1>{way === 'panel' ? '老同志评题' : HEADS[phase]}</h1>
        <TimeLeft link={link} until={question.until} />
      </header>
      {phase === 'talk' && <Partners names={room.partners} />}
      {said && <p className={styles.said}>{said}</p>}
      <ol className={styles.options}>
        {question.options.map((option) => (
          <li key={option.mark}>
            <OptionButton
              option={option}
              open={round !== undefined}
              mine={mine === option.mark}
              before={round === 2 && votes[1] === option.mark}
              onTap={() => void vote(option.mark)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.status} role="status">
        {way === 'panel' ? '老同志正在给这几句打分，您听他们说。' : statusOf(phase, mine, sending)}
      </p>
      {phase === 'closed1' && votes[1] && (
        <WhyTaps
          given={reason}
          onTap={(given) => void send({ type: 'reason', question: question.question, reason: given })}
        />
      )}
    </section>
  );
}

function statusOf(
  phase: SeatWindow['room']['phase'],
  mine: Mark | undefined,
  sending: ReturnType<typeof useSend>[0],
): string {
  if (sending.kind === 'refused') return refusalWords(sending.refusal);
  if (phase === 'asking') return '老师说开始就能点。';
  if (phase === 'vote1' || phase === 'vote2') {
    if (sending.kind === 'sending') return `${mine} 正在送过去……`;
    return mine ? `您投了 ${mine}。截止前点别的就是改。` : '点一下就算投了。';
  }
  if (phase === 'closed1' || phase === 'closed2') return mine ? `您投了 ${mine}。` : '这一次您没投。';
  return '';
}

function TimeLeft({ link, until }: { readonly link: ClassLink; readonly until: number | undefined }) {
  const seconds = useSecondsLeft(until, link.ahead);
  if (seconds === undefined) return null;
  return (
    <span className={styles.time} data-short={seconds <= 10 || undefined} role="timer">
      还有 {seconds} 秒
    </span>
  );
}
