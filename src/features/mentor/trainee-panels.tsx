import { OptionList } from '../../stage/option-list.tsx';
import type { AsideView, MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import { saidWords } from '../../ui/line-words.ts';
import { AsideLines } from './aside-lines.tsx';
import styles from './trainee.module.css';
import type { Send } from './use-session-send.ts';
import { WhyAnswer } from './why-answer.tsx';
import { asideWords } from './words.ts';

interface StopPanelProps {
  readonly stop: NonNullable<MentorScreen['stop']>;
  readonly mentor: string;
  readonly send: Send;
}

/** 停: the mentor speaks. Where something is asked, it is answered here, in a tap or in words. */
export function StopPanel({ stop: { question }, mentor, send }: StopPanelProps) {
  if (!question)
    return (
      <section className={styles.panel} aria-live="polite">
        <h2>{mentor}叫停了</h2>
        <p>听{mentor}说两句，不着急。</p>
      </section>
    );
  return (
    <section className={styles.panel} aria-labelledby="trainee-why">
      <h2 id="trainee-why">{mentor}问：你为什么这么说？</h2>
      <p className={styles.said}>“{saidWords(question.said)}”</p>
      <WhyAnswer
        key={question.id}
        question={question}
        label="用自己的话说"
        placeholder="用自己的话说也行"
        done="说完了"
        send={send}
      />
      {(question.tap || question.words) && <p role="status">{mentor}看到了。</p>}
    </section>
  );
}

interface AsidePanelProps {
  readonly aside: AsideView;
  readonly send: Send;
}

/** Something played beside the run: one looks on, or answers in it. */
export function AsidePanel({ aside, send }: AsidePanelProps) {
  const { id, kind, whatIf, call, lines, speaks, options, replies } = aside;
  return (
    <section className={styles.panel} aria-labelledby="trainee-aside">
      <h2 id="trainee-aside">{asideWords(kind, whatIf, call)}</h2>
      <p className={styles.keys}>这一段不算数，走完回到刚才那个地方。</p>
      <AsideLines lines={lines} />
      {replies.length > 0 && (
        <>
          <p>你是{call}，听了这句，你会怎么答？</p>
          <OptionList
            key={`replies-${lines.length}`}
            options={replies.map(({ text }, at) => ({ id: String(at), text, to: undefined }))}
            onChoose={(at) => send({ type: 'reply-as', aside: id, reply: Number(at) })}
          />
        </>
      )}
      {speaks === 'screen' && replies.length === 0 && (
        <OptionList
          key={lines.length}
          options={options.map(({ place, text, to }) => ({ id: place, text, to }))}
          onChoose={(place) => send({ type: 'aside-say', aside: id, said: lines.length, place })}
        />
      )}
      {speaks === 'desk' && lines.length === 0 && <p>看师傅说哪一句。</p>}
    </section>
  );
}
