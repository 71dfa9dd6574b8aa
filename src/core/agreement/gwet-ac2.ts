import { fail, ok } from '../shared/result.ts';
import type { ChanceCorrected, Coefficient } from './coefficient.ts';
import { observedOfRanks } from './observed-agreement.ts';
import { given, type RatingTable, ranksOf } from './rating-table.ts';
import type { Weights } from './weights.ts';

/** πₖ: how likely a category is, every thing that was rated at all counting alike. */
function prevalence(rated: readonly (readonly number[])[], categories: number): number[] {
  const sums = Array.from({ length: categories }, () => 0);
  for (const ranks of rated) {
    for (const rank of ranks) sums[rank] = (sums[rank] ?? 0) + 1 / ranks.length;
  }
  return sums.map((sum) => sum / rated.length);
}

/**
 * Gwet's AC2 of two or more raters, with missing ratings: AC2 = (pₐ − pₑ) ÷ (1 − pₑ), where pₐ is `observedAgreement` and
 * pₑ = T ÷ (q (q − 1)) · Σₖ πₖ (1 − πₖ), T the sum of all weights, πₖ the mean over things of the share of their ratings
 * in category k. With `identityWeights` it is AC1. At most 1; 0 is what chance gives; it may fall below −1.
 * Where all ratings are alike it is 1, and says nothing about how raters would do on things that differ.
 * A thing with one rating counts for πₖ and not for pₐ; `leftOut` counts what is not in pₐ.
 *
 * @source K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal
 * of Mathematical and Statistical Psychology 61 (2008) 29–48 (AC1); Handbook of Inter-Rater Reliability, 4th ed. (2014),
 * chapters 2 and 3 (AC2, weights, missing ratings)
 */
export function gwetAc2(table: RatingTable, weights: Weights): Coefficient<ChanceCorrected> {
  const rows = ranksOf(table);
  const agreed = observedOfRanks(rows, weights);
  if (!agreed.ok) return agreed;
  const { value: observed, used, leftOut } = agreed.value;
  const categories = weights.length;
  if (categories < 2) return fail({ why: 'one-category', used, leftOut });
  const shares = prevalence(
    rows.map(given).filter(({ length }) => length > 0),
    categories,
  );
  const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const expected = (total / (categories * (categories - 1))) * spread;
  return ok({ value: (observed - expected) / (1 - expected), observed, expected, used, leftOut });
}
