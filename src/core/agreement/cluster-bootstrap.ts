import { seededRandom } from '../shared/random.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Additive, addTo, sumRows } from './additive.ts';
import { quantile } from './quantile.ts';
import type { Ratings } from './rating-table.ts';

/** Ratings of one thing, and whose it is: things of one cluster (runs of one trainee) are not independent. */
export interface ClusteredRatings {
  readonly cluster: string;
  readonly ratings: Ratings;
}

/** A 95% interval, `low` ≤ `high`, from `draws` resamples of which `undefinedDraws` gave no number. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly draws: number;
  readonly undefinedDraws: number;
}

/**
 * Why there is no band: `one-cluster`, nothing to draw from; `often-undefined`, the coefficient has no number in more than
 * one resample of twenty, and leaving those out would show it steadier or higher than it is.
 */
export type NoBandReason = 'one-cluster' | 'often-undefined';

export interface BootstrapPlan {
  readonly seed: number;
  /** How many resamples, 1 or more. */
  readonly draws?: number;
}

export const DEFAULT_DRAWS = 2000;
const UNDEFINED_ALLOWED = 0.05;

/** What each cluster adds, in the order of their names: whoever was read first decides nothing. */
function sumsOfClusters(things: readonly ClusteredRatings[], ofRow: Additive['ofRow']): number[][] {
  const clusters = new Map<string, Ratings[]>();
  for (const { cluster, ratings } of things) {
    const own = clusters.get(cluster);
    if (own) own.push(ratings);
    else clusters.set(cluster, [ratings]);
  }
  return [...clusters]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, rows]) => sumRows(rows, ofRow));
}

/**
 * Percentile interval of a coefficient by the cluster bootstrap: as many clusters as there are, drawn with replacement,
 * each with all its things; the 2.5% and 97.5% quantiles of the coefficient over the draws. Same ratings and same seed
 * give the same interval. With few clusters it is too narrow: six is the least it is shown for (`enough.ts`).
 *
 * @source B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13 (percentile interval);
 * A. C. Davison & D. V. Hinkley, Bootstrap Methods and their Application (1997), section 3.8 (whole clusters drawn)
 */
export function clusterBootstrap(
  things: readonly ClusteredRatings[],
  { ofRow, fromSums }: Additive,
  { seed, draws = DEFAULT_DRAWS }: BootstrapPlan,
): Result<Band, NoBandReason> {
  const clusters = sumsOfClusters(things, ofRow);
  if (clusters.length < 2) return fail('one-cluster');
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const sums: number[] = [];
    for (const _ of clusters) addTo(sums, clusters[Math.floor(random() * clusters.length)] ?? []);
    const drawn = fromSums(sums);
    if (drawn.ok) values.push(drawn.value.value);
  }
  const undefinedDraws = draws - values.length;
  if (undefinedDraws > UNDEFINED_ALLOWED * draws) return fail('often-undefined');
  values.sort((left, right) => left - right);
  return ok({ low: quantile(values, 0.025), high: quantile(values, 0.975), draws, undefinedDraws });
}
