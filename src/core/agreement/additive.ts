import type { Coefficient, Estimate } from './coefficient.ts';
import type { Ratings } from './rating-table.ts';

/**
 * A coefficient that rests on sums over things only. Resampling then adds up what each cluster gives, and never reads a
 * rating again: resampling a thousand runs takes no longer than resampling their trainees.
 */
export interface Additive<T extends Estimate = Estimate> {
  /** What one thing adds: numbers in a fixed order, as many for every thing of a table. */
  readonly ofRow: (ratings: Ratings) => readonly number[];
  /** The coefficient of the sums; of no numbers where there are no things. */
  readonly fromSums: (sums: readonly number[]) => Coefficient<T>;
}

/** Adds numbers to those in the same places. */
export function addTo(sums: number[], more: readonly number[]): void {
  for (let index = 0; index < more.length; index += 1) sums[index] = (sums[index] ?? 0) + (more[index] ?? 0);
}

/**
 * The sums of a table.
 *
 * @throws RangeError where things have places for different numbers of raters: such a table was put together wrongly
 */
export function sumRows(rows: readonly Ratings[], ofRow: Additive['ofRow']): number[] {
  if (rows.some(({ length }) => length !== rows[0]?.length))
    throw new RangeError('Every thing has a place for every rater');
  const sums: number[] = [];
  for (const row of rows) addTo(sums, ofRow(row));
  return sums;
}

export const estimate = <T extends Estimate>(
  rows: readonly Ratings[],
  { ofRow, fromSums }: Additive<T>,
): Coefficient<T> => fromSums(sumRows(rows, ofRow));
