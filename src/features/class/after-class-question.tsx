import { useState } from 'react';
import type { AfterClassQuestion } from '../../core/lesson/after-class.ts';
import { REASONS } from '../../core/room/room-event.ts';
import { Button } from '../../ui/button.tsx';
import { GRADE_WORDS, REASON_WORDS } from './desk-words.ts';
import styles from './lessons.module.css';

interface StepProps {
  readonly title: string;
  readonly question: AfterClassQuestion;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly onDone: (votes: readonly [first: string, second: string]) => void;
}

/** One question: vote, read what the class thought, vote again, then see why. */
export function AfterClassStep({ title, question, number, of, onDone }: StepProps) {
  const [votes, setVotes] = useState<readonly string[]>([]);
  const [first, second] = votes;
  return (
    <section className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.quiet}>
        第 {number} / {of} 题
      </p>
      {question.said.map((line) => (
        <p key={line} className={styles.said}>
          {line}
        </p>
      ))}
      <div role="status">
        <h2>{askedOf(first, second)}</h2>
      </div>
      <ol className={styles.options}>
        {question.options.map((option) => (
          <li
            key={option.mark}
            className={styles.option}
            data-best={(second !== undefined && option.best) || undefined}
          >
            {second === undefined ? (
              <Button aria-pressed={first === option.mark} onClick={() => setVotes([...votes, option.mark])}>
                {option.mark}　{option.text}
              </Button>
            ) : (
              <p>
                {option.mark}　{option.text}
              </p>
            )}
            {first !== undefined && <Class option={option} twice={second !== undefined && question.twice} />}
            {second !== undefined && (
              <p>
                <b>{GRADE_WORDS[option.grade]}</b>　{option.why}
              </p>
            )}
          </li>
        ))}
      </ol>
      {first !== undefined && second !== undefined && (
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => onDone([first, second])}>
            {number < of ? '下一题' : '做完了'}
          </Button>
        </div>
      )}
    </section>
  );
}

function askedOf(first: string | undefined, second: string | undefined): string {
  if (first === undefined) return '您说哪一句？先自己选';
  if (second === undefined) return `您选了 ${first}。看看班上的人冲着什么选的，再选一次`;
  return first === second ? `您两次都选 ${second}` : `您从 ${first} 改成了 ${second}`;
}

interface ClassProps {
  readonly option: AfterClassQuestion['options'][number];
  /** The class's second vote too. */
  readonly twice: boolean;
}

/** What the class did with one option, in counts. */
function Class({ option: { first, second, reasons }, twice }: ClassProps) {
  const why = REASONS.filter((reason) => reasons[reason] > 0).map(
    (reason) => `${REASON_WORDS[reason]} ${reasons[reason]} 人`,
  );
  return (
    <p className={styles.quiet}>
      班上 {first} 人选{twice && `，谈完以后 ${second} 人`}
      {why.length > 0 && `；冲着：${why.join('、')}`}
    </p>
  );
}
