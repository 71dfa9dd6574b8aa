import { type ReactNode, useId } from 'react';
import { RadioCard } from './radio-card.tsx';
import styles from './radio-cards.module.css';

export interface RadioOption<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  /** A sentence under the label. */
  readonly note?: ReactNode;
}

interface RadioCardsProps<Value extends string | number> {
  readonly legend: string;
  /** Hide the legend from sight where a heading says the same; readers still hear it. */
  readonly legendHidden?: boolean;
  readonly value: Value | undefined;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
  /** One row of short words (a segmented control) instead of cards. */
  readonly compact?: boolean;
}

/** One of a few, each a card or all in a row. */
export function RadioCards<Value extends string | number>(props: RadioCardsProps<Value>) {
  const { legend, legendHidden, value, options, onChange, compact } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={compact ? styles.segments : styles.cards}>
        {options.map((option) => (
          <RadioCard
            key={option.value}
            name={name}
            chosen={value === option.value}
            onChoose={() => onChange(option.value)}
            className={styles.option}
          >
            <span className={styles.label}>{option.label}</span>
            {option.note && <span className={styles.note}>{option.note}</span>}
          </RadioCard>
        ))}
      </div>
    </fieldset>
  );
}
