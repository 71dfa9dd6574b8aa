import { seededRandom, shuffle } from '../shared/random.ts';
import type { PracticeItem } from './item.ts';
import type { Outcome } from '../shared/outcome.ts';

/** The last answer somebody gave to an item. */
export interface LastAnswer {
  readonly item: string;
  readonly outcome: Outcome;
  /** ISO 8601, UTC. */
  readonly at: string;
}

const RANK: Readonly<Record<Outcome, number>> = { missed: 1, near: 2, right: 3 };

/**
 * `count` items to do next: those never met first, then those that went worst last time, then the ones met
 * longest ago; among equals the seed decides. Fewer when there are not as many.
 *
 * @param answers in any order; the latest of an item counts
 */
export function chooseSet<Item extends PracticeItem>(
  items: readonly Item[],
  answers: readonly LastAnswer[],
  count: number,
  seed: number,
): Item[] {
  const last = new Map<string, LastAnswer>();
  for (const answer of answers) {
    const known = last.get(answer.item);
    if (!known || known.at <= answer.at) last.set(answer.item, answer);
  }
  const rank = ({ id }: Item): number => {
    const answer = last.get(id);
    return answer ? RANK[answer.outcome] : 0;
  };
  const when = ({ id }: Item): string => last.get(id)?.at ?? '';
  return shuffle(items, seededRandom(seed))
    .sort((left, right) => rank(left) - rank(right) || when(left).localeCompare(when(right)))
    .slice(0, count);
}
