import { useId, useRef, useState } from 'react';
import { type RatingProblem, ratingOf, ratingProblems } from '../../../core/mentor/rating-draft.ts';
import { askedInOrder, needsWords } from '../../../core/mentor/rating-form.ts';
import { OVERALL } from '../../../core/mentor/session-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import type { RatingFormProps } from './props.ts';
import styles from './rating.module.css';
import { ScoreScale } from './score-scale.tsx';

const PROBLEMS: Readonly<Record<RatingProblem['problem'], string>> = {
  blank: '这一条还没选。',
  words: '打 1 分、5 分，要写一句凭什么。',
};

interface PartProps {
  readonly at: RatingProblem['at'];
  readonly problem: RatingProblem | undefined;
  /** Said only once somebody has tried to save. */
  readonly told: boolean;
  readonly children: (describedBy: string | undefined) => React.ReactNode;
}

/** One question with what is missing in it; saving goes to the first that lacks something. */
function Part({ at, problem, told, children }: PartProps) {
  const help = useId();
  const missing = told && problem !== undefined;
  return (
    <div className={styles.part} data-part={at} data-missing={missing || undefined} tabIndex={-1}>
      {children(missing ? help : undefined)}
      {missing && (
        <p id={help} className={styles.missing}>
          {PROBLEMS[problem.problem]}
        </p>
      )}
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** A sentence beside a point. */
export function Words({ label, value, onChange }: WordsProps) {
  return (
    <label className={styles.words}>
      {label}
      <textarea rows={1} maxLength={400} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

const wordsLabel = (score: number | 'not-seen' | null): string =>
  score !== null && needsWords(score) ? '凭什么（必写一句）' : '凭什么（可不写）';

/** 评议: seven dimensions, the overall judgement, the citizen's chair. Nothing may be left blank. */
export function RatingForm(props: RatingFormProps) {
  const { form, names, value, focus, onChange, onSave, saveWords = '存下评议', busy = false } = props;
  const [told, setTold] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const problems = ratingProblems(value);
  const at = (part: RatingProblem['at']) => problems.find((problem) => problem.at === part);
  const save = () => {
    const rating = ratingOf(value);
    if (rating) return onSave(rating);
    setTold(true);
    const order = [...askedInOrder(focus), 'overall', 'chair'] as const;
    const first = order.find((part) => at(part));
    const element = box.current?.querySelector<HTMLElement>(`[data-part="${first}"]`);
    element?.scrollIntoView({ block: 'center' });
    element?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <div ref={box} className={styles.form}>
      {askedInOrder(focus).map((dimension) => {
        const { score, words } = value.dimensions[dimension];
        const put = (change: Partial<typeof value.dimensions.language>) =>
          onChange({
            ...value,
            dimensions: { ...value.dimensions, [dimension]: { score, words, ...change } },
          });
        return (
          <Part key={dimension} at={dimension} problem={at(dimension)} told={told}>
            {(describedBy) => (
              <>
                <ScoreScale
                  legend={names.dimensions[dimension]}
                  aside={focus.includes(dimension) ? '重点' : undefined}
                  anchors={form.dimensions[dimension]}
                  value={score}
                  mayBeUnseen
                  describedBy={describedBy}
                  onChange={(next) => put({ score: next })}
                />
                {score !== null && (
                  <Words label={wordsLabel(score)} value={words} onChange={(next) => put({ words: next })} />
                )}
              </>
            )}
          </Part>
        );
      })}
      <Part at="chair" problem={at('chair')} told={told}>
        {(describedBy) => (
          <>
            <ScoreScale
              legend={form.chair.question}
              anchors={form.chair}
              value={value.chair.score}
              mayBeUnseen={false}
              describedBy={describedBy}
              onChange={(score) =>
                score !== 'not-seen' && onChange({ ...value, chair: { ...value.chair, score } })
              }
            />
            {value.chair.score !== null && (
              <Words
                label={wordsLabel(value.chair.score)}
                value={value.chair.words}
                onChange={(words) => onChange({ ...value, chair: { ...value.chair, words } })}
              />
            )}
          </>
        )}
      </Part>
      <Part at="overall" problem={at('overall')} told={told}>
        {() => (
          <>
            <RadioCards
              legend="一句话，放不放心"
              value={value.overall ?? undefined}
              options={OVERALL.map((overall) => ({
                value: overall,
                label: form.overall[overall].name,
                note: form.overall[overall].gloss,
              }))}
              onChange={(overall) => onChange({ ...value, overall })}
            />
            <Words
              label="想说的（可不写）"
              value={value.overallWords}
              onChange={(overallWords) => onChange({ ...value, overallWords })}
            />
          </>
        )}
      </Part>
      <div className={styles.save}>
        <Button variant="primary" disabled={busy} onClick={save}>
          {saveWords}
        </Button>
        <p role="status" className={styles.left}>
          {problems.length === 0 ? '都答了，可以存。' : `还差 ${problems.length} 处。`}
        </p>
      </div>
    </div>
  );
}
