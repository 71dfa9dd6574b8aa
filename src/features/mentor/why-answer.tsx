import { useId, useState } from 'react';
import type { WhyQuestion } from '../../core/mentor/session-parts.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import type { Send } from './use-session-send.ts';
import styles from './why-answer.module.css';
import { WHY_WORDS } from './words.ts';

interface WhyAnswerProps {
  readonly question: Pick<WhyQuestion, 'id' | 'tap' | 'words'>;
  /** What the words are for readers of the screen, and where none are written yet. */
  readonly label: string;
  readonly placeholder: string;
  /** On the button. */
  readonly done: string;
  readonly send: Send;
}

/** 「你为什么这么说」 answered: in a tap, in words, or both. */
export function WhyAnswer({ question, label, placeholder, done, send }: WhyAnswerProps) {
  const [words, setWords] = useState(question.words);
  const box = useId();
  const answer = (tap: WhyQuestion['tap'], text: string) =>
    send({ type: 'answer', question: question.id, tap, words: text });
  return (
    <>
      <div className={styles.taps}>
        {WHY_WORDS.map(({ why, label: word }) => (
          <button
            key={why}
            type="button"
            aria-pressed={question.tap === why}
            onClick={() => answer(why, question.words)}
          >
            {word}
          </button>
        ))}
      </div>
      <Form className={styles.inline} onSubmit={() => answer(question.tap, words.trim())}>
        <label className="visually-hidden" htmlFor={box}>
          {label}
        </label>
        <input
          id={box}
          value={words}
          maxLength={400}
          placeholder={placeholder}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button type="submit">{done}</Button>
      </Form>
    </>
  );
}
