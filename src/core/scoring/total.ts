export const PROCESS_SHARE = 0.75;
export const OUTCOME_SHARE = 0.25;
/** A run that crossed a red line totals at most this, whatever was earned elsewhere. */
export const RED_LINE_CAP = 40;

export interface Total {
  /** 0–100 after the cap. */
  readonly score: number;
  /** 0–100 before the cap. */
  readonly uncapped: number;
  /** Whether a red line held the total down; true also where it was below the cap anyway. */
  readonly redLine: boolean;
}

/**
 * The one number, where one is needed: 75% process and 25% outcome, at most 40 after a red line.
 *
 * @param process 0–100, or null when no decision counted
 * @param outcome 0–100, or null while the run is unfinished
 * @returns null when either half is missing: half a score is not a score
 * @source domain handbook §6
 */
export function totalScore(process: number | null, outcome: number | null, redLine: boolean): Total | null {
  if (process === null || outcome === null) return null;
  const uncapped = PROCESS_SHARE * process + OUTCOME_SHARE * outcome;
  return { score: redLine ? Math.min(uncapped, RED_LINE_CAP) : uncapped, uncapped, redLine };
}
