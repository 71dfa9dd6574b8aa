import { seededRandom, shuffle } from '../shared/random.ts';
import type { PracticeItem } from './item.ts';
import type { Outcome } from '../shared/outcome.ts';
import { byRecording, type Recorded } from '../shared/recorded.ts';

/** The last answer somebody gave to an item. */
export interface LastAnswer extends Recorded {
  readonly item: string;
  readonly outcome: Outcome;
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
  const last = new Map<string, LastAnswer & { readonly place: number }>();
  for (const [place, answer] of [...answers].sort(byRecording).entries())
    last.set(answer.item, { ...answer, place });
  const rank = ({ id }: Item): number => {
    const answer = last.get(id);
    return answer ? RANK[answer.outcome] : 0;
  };
  const when = ({ id }: Item): number => last.get(id)?.place ?? -1;
  return shuffle(items, seededRandom(seed))
    .sort((left, right) => rank(left) - rank(right) || when(left) - when(right))
    .slice(0, count);
}
