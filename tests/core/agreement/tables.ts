import fc from 'fast-check';
import type { RatingTable } from '../../../src/core/agreement/rating-table.ts';

/** Rows of two ratings from a table of counts: first rater down, second across. */
export function fromCounts(scale: readonly number[], counts: readonly (readonly number[])[]): RatingTable {
  const rows = counts.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, () => [scale[first], scale[second]] as const),
    ),
  );
  return { scale, rows };
}

/** Rows from a column a rater. */
export const fromColumns = (
  scale: readonly number[],
  ...columns: readonly (readonly (number | undefined)[])[]
): RatingTable => ({
  scale,
  rows: (columns[0] ?? []).map((_, row) => columns.map((column) => column[row])),
});

const FORM = [1, 2, 3, 4, 5] as const;
const rating = fc.constantFrom(...FORM);

const rowsOf = (place: fc.Arbitrary<number | undefined>, raters: number) =>
  fc
    .array(fc.tuple(...Array.from({ length: raters }, () => place)), { minLength: 1, maxLength: 25 })
    .map((rows): RatingTable => ({ scale: FORM, rows }));

/** Two raters on the five-step form, everything rated. */
export const twoRaters = rowsOf(rating, 2);
/** Two to five raters, everything rated. */
export const fullTables = fc.integer({ min: 2, max: 5 }).chain((raters) => rowsOf(rating, raters));
/** Two to five raters, with gaps. */
export const gappyTables = fc
  .integer({ min: 2, max: 5 })
  .chain((raters) => rowsOf(fc.option(rating, { nil: undefined, freq: 4 }), raters));

/** The same table read from the other end of the scale. */
export const reversed = ({ scale, rows }: RatingTable): RatingTable => ({
  scale,
  rows: rows.map((row) => row.map((one) => (one === undefined ? undefined : 6 - one))),
});

/** The same table with categories called otherwise, in the same order. */
export const renamed = ({ scale, rows }: RatingTable): RatingTable => ({
  scale: scale.map((one) => one ** 3),
  rows: rows.map((row) => row.map((one) => (one === undefined ? undefined : one ** 3))),
});

/** The same table with the raters' places turned round. */
export const otherOrder = ({ scale, rows }: RatingTable): RatingTable => ({
  scale,
  rows: rows.map((row) => [...row].reverse()),
});
