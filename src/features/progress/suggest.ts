import type { DimensionId } from '../../core/rubric/catalog.ts';
import type { ScenarioHistory } from '../../core/scoring/progress/scenario-history.ts';
import type { ScenarioCard } from '../../ports/scenario-source.ts';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  /** Its present version has not been used up as a first attempt: playing it adds evidence. */
  readonly fresh: boolean;
}

const MOST = 3;

/** Scenarios whose focus holds any of the dimensions: the fresh ones first, then those that train most of them. */
export function suggestScenarios(
  cards: readonly ScenarioCard[],
  played: readonly ScenarioHistory[],
  dimensions: readonly DimensionId[],
): Suggestion[] {
  const used = new Set(
    played.flatMap(({ first }) => first.map(({ scenario, hash }) => `${scenario}/${hash}`)),
  );
  const reach = ({ focus }: ScenarioCard) =>
    focus.filter((dimension) => dimensions.includes(dimension)).length;
  return cards
    .filter((card) => reach(card) > 0)
    .map((card) => ({ card, fresh: !used.has(`${card.id}/${card.hash}`) }))
    .sort((left, right) => Number(right.fresh) - Number(left.fresh) || reach(right.card) - reach(left.card))
    .slice(0, MOST)
    .map(({ card: { id, title }, fresh }) => ({ id, title, fresh }));
}
