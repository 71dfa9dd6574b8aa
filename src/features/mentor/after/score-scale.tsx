import { useId } from 'react';
import { ANCHORED, SCORES } from '../../../core/mentor/rating-form.ts';
import { classNames } from '../../../ui/class-names.ts';
import { RadioCard } from '../../../ui/radio-card.tsx';
import styles from './rating.module.css';

type Anchored = (typeof ANCHORED)[number];

interface ScoreScaleProps {
  readonly legend: string;
  /** A quiet word beside the legend. */
  readonly aside?: string | undefined;
  /** What is to be seen at 1, 3 and 5. */
  readonly anchors: Readonly<Record<Anchored, string>>;
  readonly value: number | 'not-seen' | null;
  /** Whether 「没看到」 is an answer here. */
  readonly mayBeUnseen: boolean;
  readonly onChange: (value: number | 'not-seen') => void;
  /** Of the sentence on what is missing, where something is. */
  readonly describedBy?: string | undefined;
}

const isAnchored = (score: number): score is Anchored => ANCHORED.some((one) => one === score);

/** One question of the form: five points, three of them with a behaviour. */
export function ScoreScale({
  legend,
  aside,
  anchors,
  value,
  mayBeUnseen,
  onChange,
  describedBy,
}: ScoreScaleProps) {
  const name = useId();
  const point = (score: number | 'not-seen', label: string, words?: string) => (
    <RadioCard
      key={score}
      name={name}
      chosen={value === score}
      onChoose={() => onChange(score)}
      className={classNames(styles.point, words && styles.worded)}
    >
      <b>{label}</b>
      {words && <span>{words}</span>}
    </RadioCard>
  );
  return (
    <fieldset aria-describedby={describedBy} className={styles.question}>
      <legend className={styles.legend}>
        {legend}
        {aside && <small>{aside}</small>}
      </legend>
      <div className={styles.scale}>
        {SCORES.map((score) => point(score, `${score}`, isAnchored(score) ? anchors[score] : undefined))}
      </div>
      {mayBeUnseen && <div className={styles.unseen}>{point('not-seen', '没看到')}</div>}
    </fieldset>
  );
}
