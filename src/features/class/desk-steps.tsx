import { useId, useRef, useState } from 'react';
import type { Mark, Round } from '../../core/room/room-event.ts';
import type { ClassRequest } from '../../session/room/class-request.ts';
import type { DeskWindow, Step } from '../../session/room/class-view.ts';
import { stepRequest, VOTE_SECONDS } from '../../session/room/step-request.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import type { ClassLink } from './class-services.ts';
import styles from './desk.module.css';
import { STEP_WORDS } from '../../session/room/step-words.ts';
import { useSecondsLeft } from '../../ui/use-seconds.ts';
import { PROPOSALS } from './desk-words.ts';

interface StepsProps {
  readonly link: ClassLink;
  readonly window: DeskWindow;
  readonly send: (request: ClassRequest) => void;
  readonly onEnd: () => void;
}

const BY_PHONE: readonly Step[] = ['vote', 'vote-again', 'close'];
/** Which count is typed in where the lesson stands. */
const COUNTED: Readonly<Partial<Record<DeskWindow['room']['phase'], Round>>> = { asking: 1, talk: 2 };
const SECONDS = [20, 30, VOTE_SECONDS, 60, 90] as const;

/** What comes next: the big button first, the others beside it. */
export function Steps({ link, window, send, onEnd }: StepsProps) {
  const { steps, room, stage, join, way } = window;
  const [seconds, setSeconds] = useState<number>(VOTE_SECONDS);
  const box = useRef<HTMLElement>(null);
  const beat = stage?.line?.key ?? '';
  useMeantPresses(box, room.phase);
  // Nobody has a phone: hands are counted instead of votes.
  const hands = join.addresses.length === 0;
  const press = (step: Step) => {
    const request = stepRequest(step, beat, seconds);
    if (request) send(request);
  };
  const offered = hands ? steps.filter((step) => !BY_PHONE.includes(step)) : steps;
  const plain = offered.filter((step) => step !== 'take' && step !== 'end');
  const counting = hands ? COUNTED[room.phase] : undefined;
  return (
    <section className={styles.steps} ref={box} aria-label="下一步">
      {room.phase === 'closed1' && room.question?.proposal && (
        <p className={styles.proposal}>{PROPOSALS[room.question.proposal]}</p>
      )}
      {steps[0] === 'take' && <Branches window={window} send={send} />}
      {counting && <Hands key={room.phase} round={counting} window={window} send={send} />}
      <div className={styles.buttons}>
        {plain.map((step, index) => (
          <Button key={step} variant={index === 0 ? 'primary' : 'plain'} onClick={() => press(step)}>
            {STEP_WORDS[step]}
          </Button>
        ))}
        {plain.includes('line') && (
          <Button onClick={() => send({ type: 'lines', shown: beat })}>
            {window.ahead.length > 0 ? '一口气到题' : '一口气到结尾'}
          </Button>
        )}
        {way !== 'together' && (
          <Button
            variant={way === 'alone' ? 'primary' : 'plain'}
            onClick={() => send({ type: 'way', way: 'together' })}
          >
            收回来，一起投
          </Button>
        )}
        {(plain.includes('vote') || plain.includes('vote-again')) && !hands && (
          <Seconds value={seconds} onChange={setSeconds} />
        )}
        <Running link={link} window={window} send={send} />
        <span className={styles.last}>
          <Button variant={steps[0] === 'end' && way === 'together' ? 'primary' : 'quiet'} onClick={onEnd}>
            {STEP_WORDS.end}
          </Button>
        </span>
      </div>
      {steps.indexOf('take') > 0 && (
        <details className={styles.talk}>
          <summary>不投票，直接走一句</summary>
          <Branches window={window} send={send} />
        </details>
      )}
    </section>
  );
}

interface SecondsProps {
  readonly value: number;
  readonly onChange: (seconds: number) => void;
}

function Seconds({ value, onChange }: SecondsProps) {
  const id = useId();
  return (
    <span className={styles.seconds}>
      <label htmlFor={id}>投多久</label>
      <select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {SECONDS.map((one) => (
          <option key={one} value={one}>
            {one} 秒
          </option>
        ))}
      </select>
    </span>
  );
}

/** The vote that is running: time left, more of it or less. */
function Running({ link, window: { room }, send }: Omit<StepsProps, 'onEnd'>) {
  const seconds = useSecondsLeft(room.question?.until, link.ahead);
  if (seconds === undefined) return null;
  return (
    <span className={styles.running}>
      <b role="timer">还有 {seconds} 秒</b>
      <Button variant="quiet" onClick={() => send({ type: 'more-time', seconds: 15 })}>
        加 15 秒
      </Button>
    </span>
  );
}

type Taking = Omit<StepsProps, 'link' | 'onEnd'>;

/** The option most went for, in the last vote there was. */
function mostVoted({ room: { question } }: DeskWindow, among: (index: number) => boolean): Mark | undefined {
  if (!question) return undefined;
  const last = question.counts[2].some((count) => count > 0) ? question.counts[2] : question.counts[1];
  const ranked = question.options
    .map(({ mark }, index) => ({ mark, count: last[index] ?? 0, index }))
    .filter(({ count, index }) => count > 0 && among(index))
    .sort((one, other) => other.count - one.count);
  return ranked[0]?.mark;
}

/** What speaks for a branch: most chose it, the mistake that teaches, the best there is, the plan. */
function reasonsFor(window: DeskWindow, mark: Mark): readonly string[] {
  const { question } = window.room;
  const best = (index: number) => question?.options[index]?.best === true;
  const top = Math.max(...window.ahead.map(({ grade }) => grade));
  const named: readonly (readonly [string, boolean])[] = [
    ['多数人选的', mostVoted(window, () => true) === mark],
    ['错得最多的', mostVoted(window, (index) => !best(index)) === mark],
    ['最稳的', window.ahead.some((option) => option.mark === mark && option.grade === top)],
    ['教案上的', (window.plan?.follow ?? window.passing) === mark],
  ];
  return named.flatMap(([name, holds]) => (holds ? name : []));
}

/** Which branch to take. */
function Branches({ window, send }: Taking) {
  const { ahead, turns } = window;
  const take = (mark: Mark) => send({ type: 'take', mark, turns: turns.length });
  if (ahead.length === 0)
    return (
      <Button variant="primary" onClick={() => take('A')}>
        不开口，往下走
      </Button>
    );
  return (
    <div className={styles.branches}>
      <p>往下走哪一句？走完还能退回来换人重来。</p>
      <div className={styles.buttons}>
        {ahead.map(({ mark }) => {
          const notes = reasonsFor(window, mark).join('、');
          return (
            <Button key={mark} onClick={() => take(mark)}>
              {mark}
              {notes && <small>{notes}</small>}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** Hands counted in the room and typed in, where there is no network. */
function Hands({ window, round, send }: Taking & { readonly round: Round }) {
  const { question } = window.room;
  const [counts, setCounts] = useState<readonly string[]>([]);
  if (!question) return null;
  const numbers = question.options.map((_, index) => Number(counts[index] ?? 0) || 0);
  return (
    <Form className={styles.hands} onSubmit={() => send({ type: 'hands', round, counts: numbers })}>
      <p>{round === 1 ? '一句一句念，数举手的人，填进去：' : '谈完再数一遍：'}</p>
      {question.options.map(({ mark }, index) => (
        <label key={mark}>
          {mark}
          <input
            inputMode="numeric"
            value={counts[index] ?? ''}
            onChange={({ target }) => {
              const text = target.value.normalize('NFKC').replace(/\D/g, '').slice(0, 3);
              setCounts(question.options.map((_, at) => (at === index ? text : (counts[at] ?? ''))));
            }}
          />
        </label>
      ))}
      <Button type="submit" variant="primary">
        就按这个数
      </Button>
    </Form>
  );
}
