import type { ReactNode } from 'react';
import type { Judgement } from '../../core/practice/judge.ts';
import type { ChoiceItem, PracticeOption } from '../../core/practice/item.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { CardProps } from './card-props.ts';
import styles from './feedback.module.css';
import { SourcesView } from './sources-view.tsx';
import { useFocusShown } from './use-focus-shown.ts';
import { OUTCOME_TONES, verdictWord } from './words.ts';

interface FeedbackProps extends CardProps<ChoiceItem> {
  readonly judgement: Judgement;
  readonly onNext: () => void;
}

function Key({ item, option }: { readonly item: ChoiceItem; readonly option: PracticeOption }) {
  return (
    <div className={styles.key}>
      <h3 className={styles.label}>{item.kind === 'pick' ? '当时最好的一句' : '对的是'}</h3>
      <p className={item.moment ? styles.words : undefined}>{option.text}</p>
      <p>{option.why}</p>
    </div>
  );
}

function Others({ options }: { readonly options: readonly PracticeOption[] }): ReactNode {
  const told = options.filter(({ why }) => why !== '');
  if (told.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>另外{told.length === 1 ? '一' : told.length === 2 ? '两' : '三'}个呢</summary>
      <dl>
        {told.map(({ id, text, why }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How the answer did and why, what would have been right, and where that comes from. */
export function Feedback({
  item,
  judgement: { taken, correctOption },
  services,
  last,
  onNext,
}: FeedbackProps) {
  const heading = useFocusShown<HTMLHeadingElement>('here');
  const others = item.options.filter((option) => option !== taken && option !== correctOption);
  return (
    <section className={styles.feedback} aria-label="答完了">
      <h2 ref={heading} tabIndex={-1} className={styles.verdict}>
        <Chip tone={OUTCOME_TONES[taken.outcome]}>{verdictWord(item, taken.outcome)}</Chip>
      </h2>
      {taken.why && <p>{taken.why}</p>}
      {correctOption !== taken && correctOption.why && <Key item={item} option={correctOption} />}
      {item.why && <p>{item.why}</p>}
      <div className={styles.more}>
        <Others options={others} />
        <SourcesView sources={item.sources} services={services} />
      </div>
      <div className={styles.actions}>
        <Button variant="primary" aria-keyshortcuts="Enter" onClick={onNext}>
          {last ? '看看这一组' : '下一题'}
        </Button>
      </div>
    </section>
  );
}
