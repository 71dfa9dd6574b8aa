import { fail, ok } from '../shared/result.ts';
import type { Coefficient, Estimate } from './coefficient.ts';
import { fQuantile } from './f-distribution.ts';
import { given, type RatingTable } from './rating-table.ts';

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

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[], centre: number): number =>
  values.reduce((sum, value) => sum + (value - centre) ** 2, 0);

/** Mean squares of complete rows, two or more, of two or more raters. */
export function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const things = rows.length;
  const raters = rows[0]?.length ?? 0;
  const grand = mean(rows.flat());
  const ofThings = rows.map(mean);
  const ofRaters = Array.from({ length: raters }, (_, rater) => mean(rows.map((row) => row[rater] ?? 0)));
  const residuals = rows.flatMap((row, thing) =>
    row.map((rating, rater) => rating - (ofThings[thing] ?? 0) - (ofRaters[rater] ?? 0) + grand),
  );
  return {
    things,
    raters,
    between: (raters * squares(ofThings, grand)) / (things - 1),
    judges: (things * squares(ofRaters, grand)) / (raters - 1),
    error: squares(residuals, 0) / ((things - 1) * (raters - 1)),
  };
}

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

/** Below this share of the ratings' own squares a mean square is rounding. */
const ROUNDING = 1e-13;

const withoutRounding = (parts: MeanSquares, rounding: number): MeanSquares => ({
  ...parts,
  between: parts.between <= rounding ? 0 : parts.between,
  judges: parts.judges <= rounding ? 0 : parts.judges,
  error: parts.error <= rounding ? 0 : parts.error,
});

/**
 * ICC(2,1): the share of the variance of a single rating that is the things', where raters are a sample of the raters there
 * could be and a rater's leniency counts as error:
 * (BMS − EMS) ÷ (BMS + (k − 1) EMS + k (JMS − EMS) ÷ n), n things, k raters. At most 1; an estimate may be below 0, which
 * reads as 0. Takes the categories as evenly spaced, and every column as one rater: where each run has another pair of
 * raters, leniency is in the error only as far as the columns show it. With it the 95% limits of Fleiss and Shrout.
 * Undefined (`no-spread`) where the things do not differ at all. Only things rated by everybody go in; the rest are counted.
 *
 * @source P. E. Shrout & J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin
 * 86 (1979) 420–428, ICC(2,1) on p. 423 and its interval on p. 424; J. L. Fleiss & P. E. Shrout, Psychometrika 43 (1978)
 * 259–262; ICC(A,1) in K. O. McGraw & S. P. Wong, Psychological Methods 1 (1996) 30–46, tables 4 and 7
 */
export function icc({ rows }: RatingTable): Coefficient<IccEstimate> {
  const complete = rows.map(given).filter(({ length }, index) => length === rows[index]?.length);
  const counted = { used: complete.length, leftOut: rows.length - complete.length };
  if (complete.length < 2 || (complete[0]?.length ?? 0) < 2)
    return fail({ why: 'nothing-paired', ...counted });
  const parts = withoutRounding(meanSquares(complete), ROUNDING * squares(complete.flat(), 0));
  const { things: n, raters: k, between, judges, error } = parts;
  if (between === 0) return fail({ why: 'no-spread', ...counted });
  const value = (between - error) / (between + (k - 1) * error + (k * (judges - error)) / n);
  return ok({ value, ...limits(parts, value), ...counted });
}
