import { fail, ok } from '../shared/result.ts';
import { type Additive, estimate, sumRows } from './additive.ts';
import type { Coefficient, Estimate } from './coefficient.ts';
import { fQuantile } from './f-distribution.ts';
import { given, type Ratings, type RatingTable } from './rating-table.ts';

/** Mean squares of a two-way analysis of variance, one rating a cell. */
export interface MeanSquares {
  /** Things rated. */
  readonly things: number;
  readonly raters: number;
  /** Between things (BMS), between raters (JMS), what is left (EMS). */
  readonly between: number;
  readonly judges: number;
  readonly error: number;
}

export interface IccEstimate extends Estimate {
  /** 95% limits, `low` ≤ `value` ≤ `high`. They take the things as independent: runs of one trainee are not. */
  readonly low: number;
  readonly high: number;
}

/** Below this share of the ratings' own squares a sum of squares is rounding. */
const ROUNDING = 1e-12;

/** Sums: left out, used, squares of ratings, squares of things' totals, then each rater's total. */
function iccRow(ratings: Ratings): readonly number[] {
  const ranks = given(ratings);
  if (ranks.length < ratings.length) return [1, 0, 0, 0, ...ratings.map(() => 0)];
  const total = ranks.reduce((sum, rating) => sum + rating, 0);
  return [0, 1, ranks.reduce((sum, rating) => sum + rating ** 2, 0), total ** 2, ...ranks];
}

function meanSquaresOf([, things = 0, squares = 0, totals = 0, ...columns]: readonly number[]): MeanSquares {
  const raters = columns.length;
  const grand = columns.reduce((sum, total) => sum + total, 0) ** 2 / (things * raters);
  const withoutRounding = (sum: number): number => (sum <= ROUNDING * squares ? 0 : sum);
  const between = withoutRounding(totals / raters - grand);
  const judges = withoutRounding(columns.reduce((sum, total) => sum + total ** 2, 0) / things - grand);
  return {
    things,
    raters,
    between: between / (things - 1),
    judges: judges / (raters - 1),
    error: withoutRounding(squares - grand - between - judges) / ((things - 1) * (raters - 1)),
  };
}

/** Mean squares of the complete rows; there are two or more, of two or more raters. */
export const meanSquares = (rows: readonly Ratings[]): MeanSquares => meanSquaresOf(sumRows(rows, iccRow));

/** `icc` without its limits: what is resampled. */
export const ICC_VALUE: Additive = {
  ofRow: iccRow,
  fromSums: (sums) => {
    const [leftOut = 0, used = 0, , , ...columns] = sums;
    if (used < 2 || columns.length < 2) return fail({ why: 'nothing-paired', used, leftOut });
    const { things: n, raters: k, between, judges, error } = meanSquaresOf(sums);
    if (between === 0) return fail({ why: 'no-spread', used, leftOut });
    const value = (between - error) / (between + (k - 1) * error + (k * (judges - error)) / n);
    return ok({ value, used, leftOut });
  },
};

/** Satterthwaite's degrees of freedom of the raters and the rest taken together. */
function jointFreedom({ things: n, raters: k, judges, error }: MeanSquares, icc: number): number {
  // A share of variance is not below 0; with an estimate that is, the formula's degrees of freedom could vanish.
  const rho = Math.max(0, icc);
  const fromJudges = k * rho * judges;
  const fromError = (n * (1 + (k - 1) * rho) - k * rho) * error;
  return (fromJudges + fromError) ** 2 / (fromJudges ** 2 / (k - 1) + fromError ** 2 / ((n - 1) * (k - 1)));
}

function limits(parts: MeanSquares, icc: number): { low: number; high: number } {
  const { things: n, raters: k, between, judges, error } = parts;
  if (error === 0 && judges === 0) return { low: 1, high: 1 };
  const freedom = jointFreedom(parts, icc);
  const down = fQuantile(0.975, n - 1, freedom);
  const up = fQuantile(0.975, freedom, n - 1);
  const rest = k * judges + (k * n - k - n) * error;
  return {
    low: Math.min(icc, (n * (between - down * error)) / (down * rest + n * between)),
    high: Math.max(icc, (n * (up * between - error)) / (rest + n * up * between)),
  };
}

/**
 * ICC(2,1): the share of the variance of a single rating that is the things', where raters are a sample of the raters there
 * could be and a rater's leniency counts as error:
 * (BMS − EMS) ÷ (BMS + (k − 1) EMS + k (JMS − EMS) ÷ n), n things, k raters. At most 1; an estimate may be below 0, which
 * reads as 0. Takes the categories as evenly spaced, and every column as one rater: where each run has another pair of
 * raters, leniency is in the error only as far as the columns show it. With it the 95% limits of Fleiss and Shrout.
 * Undefined (`no-spread`) where the things do not differ at all. Only things rated by everybody go in; the rest are counted.
 *
 * @source P. E. Shrout & J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin
 * 86 (1979) 420–428, case 2, single rating; J. L. Fleiss & P. E. Shrout, Psychometrika 43 (1978)
 * 259–262; ICC(A,1) in K. O. McGraw & S. P. Wong, Psychological Methods 1 (1996) 30–46, tables 4 and 7
 */
export function icc({ rows }: RatingTable): Coefficient<IccEstimate> {
  const found = estimate(rows, ICC_VALUE);
  if (!found.ok) return found;
  return ok({ ...found.value, ...limits(meanSquares(rows), found.value.value) });
}
