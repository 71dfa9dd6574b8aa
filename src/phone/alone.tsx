import { useRef } from 'react';
import type { SeatRun } from '../session/room/class-view.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { spokenLine } from '../ui/line-words.ts';
import { useMeantPresses } from '../ui/use-meant-presses.ts';
import styles from './phone.module.css';
import { type ClassLink, useSend } from './use-link.ts';
import { TakeHome } from './take-home.tsx';
import { refusalWords } from './words.ts';

interface AloneProps {
  readonly link: ClassLink;
  readonly run: SeatRun;
  /** One's own run as a file, once it is over. */
  readonly home: string | undefined;
}

/** Lines in view: enough to answer to; the hub sends no more than has been read. */
const IN_VIEW = 6;
/** The ending stands in view with the last words before it. */
const AT_THE_END = 2;

/** 独立作答: the whole scenario on one's own phone, played by the hub. */
export function Alone({ link, run, home }: AloneProps) {
  const { lines, options, more, turns, ending } = run;
  const [sending, send] = useSend(link);
  return (
    <section className={classNames(styles.voting, styles.alone)}>
      <header className={styles.head}>
        <h1>独立作答</h1>
        <span className={styles.time}>{ending ? '走完了' : `第 ${turns + 1} 个选择`}</span>
      </header>
      {turns === 0 && <p className={styles.small}>从头自己走一遍，怎么选由您，选了不能退。</p>}
      <ol className={styles.lines} aria-live="polite">
        {lines.slice(ending ? -AT_THE_END : -IN_VIEW).map((line) => (
          <li key={line.key} data-kind={line.kind}>
            {spokenLine(line, '您')}
          </li>
        ))}
      </ol>
      {ending && (
        <div className={styles.ending}>
          <h2>{ending.title}</h2>
          {ending.later.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className={styles.small}>您这一遍走完了，等老师招呼。</p>
          <TakeHome home={home} />
        </div>
      )}
      {more && (
        <Button variant="primary" wide onClick={() => void send({ type: 'read', lines: lines.length + 1 })}>
          继续
        </Button>
      )}
      {options.length > 0 && (
        <Options
          key={turns}
          options={options}
          onChoose={(choice) => void send({ type: 'play', turns, choice })}
        />
      )}
      <p className={styles.status} role="status">
        {sending.kind === 'refused' ? refusalWords(sending.refusal) : ''}
      </p>
    </section>
  );
}

interface OptionsProps {
  readonly options: SeatRun['options'];
  readonly onChoose: (choice: string) => void;
}

function Options({ options, onChoose }: OptionsProps) {
  const box = useRef<HTMLOListElement>(null);
  useMeantPresses(box);
  return (
    <ol className={styles.options} ref={box}>
      {options.map(({ id, text, to }) => (
        <li key={id}>
          <button type="button" className={styles.option} onClick={() => onChoose(id)}>
            <span className={styles.words}>
              {to && <span className={styles.to}>对{to}：</span>}
              {text}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
