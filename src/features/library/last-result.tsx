import { runKind } from '../../core/play/run-kind.ts';
import type { CardProgress } from './card-progress.ts';
import type { ScenarioDetails } from './scenario-details.ts';
import styles from './scenario-card.module.css';
import { MODE_NAMES } from './words.ts';

interface LastResultProps {
  readonly progress: CardProgress;
  readonly details: ScenarioDetails | undefined;
  readonly review: (run: string) => string;
}

/** How it ended last time, in the ending's own title; no number, one run says little. */
export function LastResult({ progress: { last, finished }, details, review }: LastResultProps) {
  if (!last?.end) return null;
  const title = details?.hash === last.hash ? details.endings.get(last.end.ending) : undefined;
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
