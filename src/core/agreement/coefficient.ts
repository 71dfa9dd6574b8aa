import type { Result } from '../shared/result.ts';

/** What a number rests on. */
export interface Counted {
  /** Things whose ratings went into it. */
  readonly used: number;
  /** Things left out because a rating it needs was not given. Missing ratings are never filled in. */
  readonly leftOut: number;
}

export interface Estimate extends Counted {
  readonly value: number;
}

/** An estimate corrected for chance: `value` = (`observed` − `expected`) ÷ (1 − `expected`). */
export interface ChanceCorrected extends Estimate {
  /** Weighted agreement there was, 0–1. */
  readonly observed: number;
  /** Weighted agreement chance alone would give, 0–1. */
  readonly expected: number;
}

/**
 * Why there is no number:
 * - `nothing-paired`: no thing, or too few, with the ratings it needs
 * - `not-two-raters`: Cohen's kappa compares two raters, no more and no fewer
 * - `one-category`: chance alone would agree every time, because all gave the same (kappa), or there is one category (AC2)
 * - `no-spread`: the ratings do not differ, so no share of their variance is anybody's
 */
export type NoEstimateReason = 'nothing-paired' | 'not-two-raters' | 'one-category' | 'no-spread';

export interface NoEstimate extends Counted {
  readonly why: NoEstimateReason;
}

export type Coefficient<T extends Estimate = Estimate> = Result<T, NoEstimate>;
