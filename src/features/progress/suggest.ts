import type { DimensionId } from '../../core/rubric/catalog.ts';
import { isSameTalk } from '../../core/scenario/same-talk.ts';
import type { ScenarioHistory } from '../../core/scoring/progress/scenario-history.ts';
import type { ScenarioCard } from '../../ports/scenario-source.ts';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  /** What is said and scored in it has not been used up as a first attempt: playing it adds evidence. */
  readonly fresh: boolean;
}

const MOST = 3;

/** Scenarios whose focus holds any of the dimensions: the fresh ones first, then those that train most of them. */
export function suggestScenarios(
  cards: readonly ScenarioCard[],
  played: readonly ScenarioHistory[],
  dimensions: readonly DimensionId[],
): Suggestion[] {
  const used = played.flatMap(({ first }) => first);
  const isFresh = ({ id: scenario, hash, play }: ScenarioCard) =>
    !used.some((run) => isSameTalk(run, { scenario, hash, play }));
  const reach = ({ focus }: ScenarioCard) =>
    focus.filter((dimension) => dimensions.includes(dimension)).length;
  return cards
    .filter((card) => reach(card) > 0)
    .map((card) => ({ card, fresh: isFresh(card) }))
    .sort((left, right) => Number(right.fresh) - Number(left.fresh) || reach(right.card) - reach(left.card))
    .slice(0, MOST)
    .map(({ card: { id, title }, fresh }) => ({ id, title, fresh }));
}
