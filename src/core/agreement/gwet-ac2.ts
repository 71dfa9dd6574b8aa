import { fail, ok } from '../shared/result.ts';
import { type Additive, estimate } from './additive.ts';
import type { ChanceCorrected, Coefficient } from './coefficient.ts';
import { agreementOfOne } from './observed-agreement.ts';
import { given, placesOn, type RatingTable } from './rating-table.ts';
import type { Weights } from './weights.ts';

/** Agreement by chance: the weights' sum ÷ (q (q − 1)), times how evenly the categories are used. */
function chance(weights: Weights, shares: readonly number[]): number {
  const categories = weights.length;
  const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return (total / (categories * (categories - 1))) * spread;
}

/** Sums: left out, used, agreement of those used, rated at all, then the share of a thing's ratings in each category. */
export function gwetAc2On(scale: RatingTable['scale'], weights: Weights): Additive<ChanceCorrected> {
  const places = placesOn(scale);
  return {
    ofRow: (ratings) => {
      const ranks = given(places(ratings));
      const shares = scale.map((_, place) => ranks.filter((rank) => rank === place).length / ranks.length);
      if (ranks.length === 0) return [1, 0, 0, 0, ...scale.map(() => 0)];
      if (ranks.length === 1) return [1, 0, 0, 1, ...shares];
      return [0, 1, agreementOfOne(ranks, weights), 1, ...shares];
    },
    fromSums: ([leftOut = 0, used = 0, agreed = 0, rated = 0, ...shares]) => {
      if (used === 0) return fail({ why: 'nothing-paired', used, leftOut });
      if (scale.length < 2) return fail({ why: 'one-category', used, leftOut });
      const observed = agreed / used;
      const expected = chance(
        weights,
        shares.map((sum) => sum / rated),
      );
      return ok({ value: (observed - expected) / (1 - expected), observed, expected, used, leftOut });
    },
  };
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
export const gwetAc2 = (table: RatingTable, weights: Weights): Coefficient<ChanceCorrected> =>
  estimate(table.rows, gwetAc2On(table.scale, weights));
