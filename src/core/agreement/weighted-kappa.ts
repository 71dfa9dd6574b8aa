import { fail, ok } from '../shared/result.ts';
import type { ChanceCorrected, Coefficient } from './coefficient.ts';
import { type RatingTable, type Ranks, ranksOf } from './rating-table.ts';
import type { Weights } from './weights.ts';

type Pair = readonly [number, number];

const pairOf = ([first, second]: Ranks): Pair[] =>
  first === undefined || second === undefined ? [] : [[first, second]];

/** How often each category was given, as shares that sum to 1. */
function shares(ranks: readonly number[], categories: number): number[] {
  const counts = Array.from({ length: categories }, () => 0);
  for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
  return counts.map((count) => count / ranks.length);
}

/** Agreement chance alone would give two raters who keep to the categories' shares they gave. */
function chance(pairs: readonly Pair[], weights: Weights): number {
  const first = shares(
    pairs.map(([rank]) => rank),
    weights.length,
  );
  const second = shares(
    pairs.map(([, rank]) => rank),
    weights.length,
  );
  let sum = 0;
  for (const [row, share] of first.entries()) {
    for (const [column, other] of second.entries()) sum += (weights[row]?.[column] ?? 0) * share * other;
  }
  return sum;
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
export function weightedKappa(table: RatingTable, weights: Weights): Coefficient<ChanceCorrected> {
  const ranks = ranksOf(table);
  if (ranks.some(({ length }) => length !== 2))
    return fail({ why: 'not-two-raters', used: 0, leftOut: ranks.length });
  const pairs = ranks.flatMap(pairOf);
  const counted = { used: pairs.length, leftOut: ranks.length - pairs.length };
  const [start] = pairs;
  if (!start) return fail({ why: 'nothing-paired', ...counted });
  if (pairs.every(([first, second]) => first === start[0] && second === start[0]))
    return fail({ why: 'one-category', ...counted });
  const observed =
    pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0) / pairs.length;
  const expected = chance(pairs, weights);
  return ok({ value: (observed - expected) / (1 - expected), observed, expected, ...counted });
}
