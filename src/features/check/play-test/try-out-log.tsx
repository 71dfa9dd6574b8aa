import type { TriedView, TryOutView } from '../../../session/views/try-out-view.ts';
import { SpokenLines } from '../../../stage/spoken-lines.tsx';
import { Button } from '../../../ui/button.tsx';
import { gradeWords } from '../grade-words.ts';
import { PeopleNumbers } from './people-numbers.tsx';
import styles from './play-test.module.css';

interface TryOutLogProps {
  readonly view: TryOutView;
  readonly onAdvance: () => void;
  /** Says one of the options; undefined: says nothing. */
  readonly onSay: (choice: string | undefined) => void;
  readonly onBack: () => void;
  /** Back to the form. */
  readonly onAgain: () => void;
}

/** The test so far, step by step, and what can be said now. */
export function TryOutLog({ view, onAdvance, onSay, onBack, onAgain }: TryOutLogProps) {
  const { tried, title, lines, people, next } = view;
  return (
    <div className={styles.log}>
      <ol className={styles.tried}>
        {tried.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
          <li key={index}>
            <Step step={step} />
          </li>
        ))}
      </ol>
      <div className={styles.now} aria-live="polite">
        <p className={styles.where}>{title}</p>
        <SpokenLines lines={lines} look="log" />
        <PeopleNumbers people={people} now />
      </div>
      <div className={styles.choices}>
        {next.kind === 'beat' && <Button onClick={onAdvance}>往下走</Button>}
        {next.kind === 'decision' && (
          <>
            {next.options.map(({ id, text }) => (
              <Button key={id} wide onClick={() => onSay(id)}>
                {text}
              </Button>
            ))}
            <Button wide onClick={() => onSay(undefined)}>
              （不说话）
            </Button>
          </>
        )}
        {next.kind === 'ending' && (
          <p>
            到了结局“{next.title}”，{next.worth} 分。
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {tried.length > 0 && <Button onClick={onBack}>退一步</Button>}
        <Button onClick={onAgain}>重新设一遍</Button>
      </div>
    </div>
  );
}

function Step({ step: { title, lines, said } }: { readonly step: TriedView }) {
  return (
    <div className={styles.step}>
      <p className={styles.where}>{title}</p>
      <SpokenLines lines={lines} look="log" />
      {said && (
        <>
          <p className={styles.said}>
            <b>你：</b>
            {said.text || '（不说话）'}
          </p>
          <p className={styles.why}>
            评级 {gradeWords(said.grade)}：{said.why}
          </p>
          <PeopleNumbers people={said.moved} />
          <SpokenLines lines={said.reply} look="log" />
        </>
      )}
    </div>
  );
}
