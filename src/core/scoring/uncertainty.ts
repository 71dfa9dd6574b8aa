/** Telling decisions a dimension needs before a number may be said. Below it the report reads 「证据不足」. */
export const TELLING_NEEDED = 6;

/** 97.5% quantile of the standard normal distribution: a two-sided 95% interval. */
const Z = 1.959964;

export interface Chances {
  /** Chances taken, 0…`telling`. */
  readonly taken: number;
  /** Decisions whose options differed in the dimension. */
  readonly telling: number;
}

/** A share in 0–1 and its 95% band, `low ≤ share ≤ high`, all in [0, 1]. */
export interface Band {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval, 95%, of `taken` out of `telling`. Chosen over the textbook (Wald) interval because
 * it keeps its promise at the six to thirty observations a trainee has, and never leaves [0, 1].
 * Treats decisions as independent, which those of one talk are not quite: the true band is wider.
 *
 * @source E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22
 * (1927) 209–212; recommended for small n by Brown, Cai & DasGupta, Statistical Science 16 (2001) 101–133
 */
export function wilsonInterval({ taken, telling }: Chances): Band {
  if (telling <= 0) return { share: 0, low: 0, high: 1 };
  const share = taken / telling;
  const square = (Z * Z) / telling;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / telling + square / (4 * telling));
  // At the ends the bound is the share itself; rounding must not put it a hair beside.
  return {
    share,
    low: taken === 0 ? 0 : Math.max(0, centre - half),
    high: taken === telling ? 1 : Math.min(1, centre + half),
  };
}

/** The observations of several counted runs as one. The caller passes counted runs only. */
export const poolChances = (runs: readonly Chances[]): Chances => ({
  taken: runs.reduce((sum, run) => sum + run.taken, 0),
  telling: runs.reduce((sum, run) => sum + run.telling, 0),
});

/**
 * A number with its band, or undefined (「证据不足」) below six telling decisions.
 *
 * @source domain handbook §6
 */
export const bandOf = (chances: Chances): Band | undefined =>
  chances.telling < TELLING_NEEDED ? undefined : wilsonInterval(chances);
