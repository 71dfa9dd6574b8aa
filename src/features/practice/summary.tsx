import type { Outcome } from '../../core/shared/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { Done } from './card-props.ts';
import styles from './summary.module.css';
import { useFocusShown } from './use-focus-shown.ts';
import { gistOf, KIND_WORDS, keyTextOf, OUTCOME_TONES, OUTCOME_WORDS } from './words.ts';

interface SummaryProps {
  readonly done: readonly Done[];
  /** How many there were to do. */
  readonly of: number;
  /** Another set; undefined where the set was given. */
  readonly onAgain: (() => void) | undefined;
  readonly onLeave: () => void;
}

const count = (done: readonly Done[], outcome: Outcome): number =>
  done.filter((one) => one.outcome === outcome).length;

/** 「5 道里，3 道接住了，1 道差一口气，1 道再看一眼。」 */
function tally(done: readonly Done[]): string {
  const parts = (['right', 'near', 'missed'] as const).flatMap((outcome) => {
    const times = count(done, outcome);
    return times === 0 ? [] : [`${times} 道${OUTCOME_WORDS[outcome]}`];
  });
  return `${done.length} 道里，${parts.join('，')}。`;
}

function DoneItem({ item, outcome }: Done) {
  const key = item.kind === 'rewrite' ? item.keys[0]?.text : keyTextOf(item);
  return (
    <li className={styles.item}>
      <p className={styles.marks}>
        <Chip tone={OUTCOME_TONES[outcome]}>{OUTCOME_WORDS[outcome]}</Chip>
        <span className={styles.kind}>{KIND_WORDS[item.kind]}</span>
      </p>
      <p>{gistOf(item)}</p>
      <p className={styles.key}>{key}</p>
    </li>
  );
}

/** What a set came to, and its lines to read once more. No score: what slipped comes back another day. */
export function Summary({ done, of, onAgain, onLeave }: SummaryProps) {
  const heading = useFocusShown<HTMLHeadingElement>('top');
  const slipped = done.filter(({ outcome }) => outcome !== 'right');
  return (
    <article className={styles.summary}>
      <h1 ref={heading} tabIndex={-1}>
        {done.length < of ? '先到这儿' : '这一组练完了'}
      </h1>
      <p className={styles.tally}>
        {tally(done)}
        {slipped.length > 0 && '没接住的，往后还会碰上。'}
      </p>
      <ol className={styles.items}>
        {[...slipped, ...done.filter(({ outcome }) => outcome === 'right')].map((one) => (
          <DoneItem key={one.item.id} {...one} />
        ))}
      </ol>
      <div className={styles.actions}>
        {onAgain && (
          <Button variant="primary" onClick={onAgain}>
            再来一组
          </Button>
        )}
        <Button variant={onAgain ? 'plain' : 'primary'} onClick={onLeave}>
          {onAgain ? '回首页' : '好了'}
        </Button>
      </div>
    </article>
  );
}
