import { fail, ok } from '../shared/result.ts';
import { type Additive, estimate } from './additive.ts';
import type { ChanceCorrected, Coefficient } from './coefficient.ts';
import { placesOn, type RatingTable } from './rating-table.ts';
import type { Weights } from './weights.ts';

/** How often each pair of categories was given: first rater down, second across, row after row. */
interface Cells {
  readonly counts: readonly number[];
  readonly categories: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The weights' mean over pairs of categories, each as likely as `likelihood` says. */
function meanWeight(weights: Weights, likelihood: (row: number, column: number) => number): number {
  let total = 0;
  for (const [row, own] of weights.entries()) {
    for (const [column, weight] of own.entries()) total += weight * likelihood(row, column);
  }
  return total;
}

/** Shares of the categories, by the first rater and by the second. */
function margins({ counts, categories }: Cells): readonly [number[], number[]] {
  const used = sum(counts);
  const places = Array.from({ length: categories }, (_, place) => place);
  const first = places.map((row) => sum(counts.slice(row * categories, (row + 1) * categories)) / used);
  const second = places.map((column) => sum(counts.filter((_, cell) => cell % categories === column)) / used);
  return [first, second];
}

function kappaOf(cells: Cells, weights: Weights, leftOut: number): Coefficient<ChanceCorrected> {
  const { counts, categories } = cells;
  const used = sum(counts);
  if (used === 0) return fail({ why: 'nothing-paired', used, leftOut });
  if (weights.some((_, category) => counts[category * (categories + 1)] === used))
    return fail({ why: 'one-category', used, leftOut });
  const [first, second] = margins(cells);
  const observed = meanWeight(weights, (row, column) => (counts[row * categories + column] ?? 0) / used);
  const expected = meanWeight(weights, (row, column) => (first[row] ?? 0) * (second[column] ?? 0));
  return ok({ value: (observed - expected) / (1 - expected), observed, expected, used, leftOut });
}

/** Sums: left out, not rated by two, then the cells. */
export function weightedKappaOn(scale: RatingTable['scale'], weights: Weights): Additive<ChanceCorrected> {
  const places = placesOn(scale);
  const categories = scale.length;
  const cells = (cell?: number): number[] =>
    Array.from({ length: categories ** 2 }, (_, index) => (index === cell ? 1 : 0));
  return {
    ofRow: (ratings) => {
      if (ratings.length !== 2) return [0, 1, ...cells()];
      const [first, second] = places(ratings);
      if (first === undefined || second === undefined) return [1, 0, ...cells()];
      return [0, 0, ...cells(first * categories + second)];
    },
    fromSums: ([leftOut = 0, notTwo = 0, ...counts]) =>
      notTwo > 0
        ? fail({ why: 'not-two-raters', used: 0, leftOut: notTwo })
        : kappaOf({ counts, categories }, weights, leftOut),
  };
}

/**
 * Cohen's weighted kappa of two raters: κ = (pₒ − pₑ) ÷ (1 − pₑ), pₒ = Σ wₖₗ pₖₗ, pₑ = Σ wₖₗ pₖ· p·ₗ, with agreement
 * weights (`linearWeights`, `quadraticWeights`). At most 1; 0 is what chance gives; with linear or quadratic weights
 * at least −1. Undefined (`one-category`) where both gave the same category throughout. Falls towards 0, whatever the raters
 * agree on, where nearly everything is rated alike (A. R. Feinstein & D. V. Cicchetti, Journal of Clinical Epidemiology 43
 * (1990) 543–549): read it beside AC2. Things not rated by both are left out and counted.
 *
 * @source J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit",
 * Psychological Bulletin 70 (1968) 213–220; as agreement weights J. L. Fleiss, J. Cohen & B. S. Everitt,
 * Psychological Bulletin 72 (1969) 323–327
 */
export const weightedKappa = (table: RatingTable, weights: Weights): Coefficient<ChanceCorrected> =>
  estimate(table.rows, weightedKappaOn(table.scale, weights));
