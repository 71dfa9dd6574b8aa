import { fail, ok } from '../shared/result.ts';
import { type Additive, estimate } from './additive.ts';
import type { Coefficient } from './coefficient.ts';
import { given, placesOn, type RatingTable } from './rating-table.ts';
import { identityWeights, type Weights } from './weights.ts';

/** Weighted agreement of all pairs of one thing's ratings, 0–1; it has two ratings or more. */
export function agreementOfOne(ranks: readonly number[], weights: Weights): number {
  let sum = 0;
  for (const [index, rank] of ranks.entries()) {
    for (const other of ranks.slice(index + 1)) sum += weights[rank]?.[other] ?? 0;
  }
  return (2 * sum) / (ranks.length * (ranks.length - 1));
}

/** Sums: left out, used, agreement of those used. */
export function observedAgreementOn(scale: RatingTable['scale'], weights: Weights): Additive {
  const places = placesOn(scale);
  return {
    ofRow: (ratings) => {
      const ranks = given(places(ratings));
      return ranks.length < 2 ? [1, 0, 0] : [0, 1, agreementOfOne(ranks, weights)];
    },
    fromSums: ([leftOut = 0, used = 0, agreed = 0]) =>
      used === 0
        ? fail({ why: 'nothing-paired', used, leftOut })
        : ok({ value: agreed / used, used, leftOut }),
  };
}

/**
 * Weighted agreement between raters, any number of them: for each thing with two ratings or more the mean weight of its
 * pairs of ratings, then the mean over those things:
 * pₐ = (1/n) Σᵢ Σₖ rᵢₖ (r*ᵢₖ − 1) ÷ (rᵢ (rᵢ − 1)), with r*ᵢₖ = Σₗ wₖₗ rᵢₗ. Range 0–1; not corrected for chance.
 * Things with fewer than two ratings are left out and counted.
 *
 * @source K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), weighted percent agreement with missing ratings
 */
export const observedAgreement = (table: RatingTable, weights: Weights): Coefficient =>
  estimate(table.rows, observedAgreementOn(table.scale, weights));

/**
 * Raw agreement: the share of pairs of ratings that are the same, thing by thing, then averaged. Range 0–1. High by itself
 * wherever one category is common, so never shown without a coefficient that takes chance out.
 *
 * @source J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971) 378–382
 */
export const rawAgreement = (table: RatingTable): Coefficient =>
  observedAgreement(table, identityWeights(table.scale.length));
