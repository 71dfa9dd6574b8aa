import { type Band, poolChances, wilsonInterval } from '../uncertainty.ts';
import type { DimensionProgress } from './dimension-progress.ts';

export interface LookFirst {
  /** The lowest share among the dimensions with enough evidence; undefined where fewer than two have it. */
  readonly weakest: DimensionProgress | undefined;
  /** The others with enough evidence, pooled. */
  readonly others: Band | undefined;
  /**
   * Whether its band stands clear of the others'. Stricter than a test of two shares, because the lowest of
   * seven is low by chance alone more often than one picked beforehand.
   */
  readonly clear: boolean;
  /** Dimensions without enough evidence, those with the most first. */
  readonly thin: readonly DimensionProgress[];
}

const share = ({ taken, telling }: DimensionProgress): number => taken / telling;

/** What to look at first: the weakest of what is known, and what is not known. */
export function lookFirst(dimensions: readonly DimensionProgress[]): LookFirst {
  const known = dimensions.filter(({ band }) => band !== undefined);
  const thin = dimensions
    .filter(({ band }) => band === undefined)
    .sort((left, right) => right.telling - left.telling);
  const weakest =
    known.length < 2 ? undefined : known.reduce((low, next) => (share(next) < share(low) ? next : low));
  if (!weakest?.band) return { weakest: undefined, others: undefined, clear: false, thin };
  const others = wilsonInterval(poolChances(known.filter((item) => item !== weakest)));
  return { weakest, others, clear: weakest.band.high < others.low, thin };
}
