import { useState } from 'react';
import type { WhyQuestion } from '../../core/mentor/session-parts.ts';
import { OptionList } from '../../stage/option-list.tsx';
import type { AsideView, MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { AsideLines } from './aside-lines.tsx';
import styles from './trainee.module.css';
import type { Send } from './use-session-link.ts';
import { asideWords, WHY_WORDS } from './words.ts';

interface StopPanelProps {
  readonly stop: NonNullable<MentorScreen['stop']>;
  readonly mentor: string;
  readonly send: Send;
}

/** 停: the mentor speaks. Where something is asked, it is answered here, in a tap or in words. */
export function StopPanel({ stop: { question }, mentor, send }: StopPanelProps) {
  const [words, setWords] = useState(question?.words ?? '');
  if (!question)
    return (
      <section className={styles.panel} aria-live="polite">
        <h2>{mentor}叫停了</h2>
        <p>听{mentor}说两句，不着急。</p>
      </section>
    );
  const answer = (tap: WhyQuestion['tap'], text: string) =>
    send({ type: 'answer', question: question.id, tap, words: text });
  return (
    <section className={styles.panel} aria-labelledby="trainee-why">
      <h2 id="trainee-why">{mentor}问：你为什么这么说？</h2>
      <p className={styles.said}>“{question.said || '（没有开口）'}”</p>
      <div className={styles.taps}>
        {WHY_WORDS.map(({ why, label }) => (
          <button
            key={why}
            type="button"
            aria-pressed={question.tap === why}
            onClick={() => answer(why, question.words)}
          >
            {label}
          </button>
        ))}
      </div>
      <Form className={styles.inline} onSubmit={() => answer(question.tap, words.trim())}>
        <label className="visually-hidden" htmlFor="trainee-why-words">
          用自己的话说
        </label>
        <input
          id="trainee-why-words"
          value={words}
          maxLength={400}
          placeholder="用自己的话说也行"
          onChange={({ target }) => setWords(target.value)}
        />
        <Button type="submit">说完了</Button>
      </Form>
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
