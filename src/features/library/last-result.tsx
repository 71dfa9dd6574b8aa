import { runKind } from '../../core/play/run-kind.ts';
import type { ShelfFacts } from '../../ports/shelf.ts';
import type { CardProgress } from './card-progress.ts';
import styles from './scenario-card.module.css';
import { endingTitle, MODE_NAMES } from './words.ts';

interface LastResultProps {
  readonly progress: CardProgress;
  readonly facts: ShelfFacts | undefined;
  readonly review: (run: string) => string;
}

/** How it ended last time, in the ending's own title; no number, one run says little. */
export function LastResult({ progress: { last, finished }, facts, review }: LastResultProps) {
  if (!last?.end) return null;
  const title = endingTitle(facts, last.hash, last.end.ending);
  return (
    <p className={styles.last}>
      <span>
        上次{MODE_NAMES[runKind(last)]}
        {title ? `，走到「${title}」` : '，走到了头'}
        {finished > 1 && `（共 ${finished} 次）`}
      </span>
      <a href={review(last.id)}>看那次的复盘</a>
    </p>
  );
}
