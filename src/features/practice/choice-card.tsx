import { useRef, useState } from 'react';
import type { ChoiceItem, PracticeOption } from '../../core/practice/item.ts';
import type { Outcome } from '../../core/shared/outcome.ts';
import { judge, shownOptions } from '../../core/practice/judge.ts';
import { classNames } from '../../ui/class-names.ts';
import { useDigitKeys } from '../../ui/use-digit-keys.ts';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import type { CardProps } from './card-props.ts';
import styles from './choice-card.module.css';
import { Feedback } from './feedback.tsx';
import { MomentView } from './moment-view.tsx';
import { useFocusShown } from './use-focus-shown.ts';
import { usePracticeKeys } from './use-practice-keys.ts';

interface ChoiceCardProps extends CardProps<ChoiceItem> {
  /** Draws the order the options stand in. */
  readonly seed: number;
  readonly onAnswered: (outcome: Outcome) => void;
  readonly onNext: () => void;
}

interface OptionsProps {
  readonly item: ChoiceItem;
  readonly options: readonly PracticeOption[];
  readonly taken: string | undefined;
  readonly onTake: (id: string) => void;
}

function Options({ item, options, taken, onTake }: OptionsProps) {
  const box = useRef<HTMLDivElement>(null);
  useMeantPresses(box);
  useDigitKeys(box);
  const mark = ({ id, outcome }: PracticeOption): string | undefined => {
    if (taken === undefined) return undefined;
    if (id === taken) return '你选的';
    if (outcome !== 'right') return undefined;
    return item.kind === 'pick' ? '更合适' : '对的';
  };
  return (
    <div ref={box} className={styles.options}>
      {options.map((option, index) => (
        <button
          key={option.id}
          type="button"
          className={classNames(
            styles.option,
            mark(option) === '你选的' && styles.taken,
            taken !== undefined && option.outcome === 'right' && styles.right,
          )}
          aria-keyshortcuts={`${index + 1}`}
          disabled={taken !== undefined}
          onClick={() => onTake(option.id)}
        >
          <span className={styles.number}>{index + 1}</span>
          <span className={item.moment && item.kind !== 'spot' ? styles.words : undefined}>
            {option.text}
          </span>
          {mark(option) && <span className={styles.mark}>{mark(option)}</span>}
        </button>
      ))}
    </div>
  );
}

/** One of a few, then at once why. */
export function ChoiceCard({ item, seed, services, last, onAnswered, onNext }: ChoiceCardProps) {
  const question = useFocusShown<HTMLHeadingElement>('top');
  const [taken, setTaken] = useState<string>();
  const answered = useRef(false);
  const options = shownOptions(item, seed);
  const take = (id: string) => {
    if (answered.current) return;
    answered.current = true;
    setTaken(id);
    onAnswered(judge(item, id).taken.outcome);
  };
  usePracticeKeys({ onEnter: taken === undefined ? undefined : onNext });
  return (
    <div className={styles.card}>
      {item.moment && <MomentView moment={item.moment} />}
      <h1 ref={question} tabIndex={-1} className={item.moment ? styles.question : styles.statement}>
        {item.question}
      </h1>
      <Options item={item} options={options} taken={taken} onTake={take} />
      {taken !== undefined && (
        <Feedback
          item={item}
          judgement={judge(item, taken)}
          services={services}
          last={last}
          onNext={onNext}
        />
      )}
    </div>
  );
}
