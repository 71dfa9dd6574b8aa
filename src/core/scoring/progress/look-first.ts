import { type Band, poolChances, wilsonInterval } from '../uncertainty.ts';
import type { DimensionProgress } from './dimension-progress.ts';

export interface LookFirst {
  /** How many dimensions have enough evidence. */
  readonly known: number;
  /** The lowest share among them; undefined where there are fewer than two, or all are alike. */
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
  const others = wilsonInterval(poolChances(known.filter((item) => item !== weakest)));
  if (!weakest?.band || weakest.band.share >= others.share)
    return { known: known.length, weakest: undefined, others: undefined, clear: false, thin };
  return { known: known.length, weakest, others, clear: weakest.band.high < others.low, thin };
}
