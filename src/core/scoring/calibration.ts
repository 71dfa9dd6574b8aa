/** One answered confidence question: how sure, and what the words then earned. */
export interface ConfidenceAnswer {
  readonly turn: number;
  /** 1 unsure · 2 fairly sure · 3 sure. */
  readonly level: number;
  /** Whether the highest-graded option on offer was said. */
  readonly best: boolean;
}

export interface Calibration {
  readonly answers: readonly ConfidenceAnswer[];
  /** Sure, and not the best on offer. */
  readonly overconfident: number;
  /** Unsure, and yet the best on offer. */
  readonly underconfident: number;
}

/**
 * How sureness and rightness went together. Two answers a run, three in older ones: enough for a remark, never for a rate.
 * Never part of the score.
 */
export function calibrate(answers: readonly ConfidenceAnswer[]): Calibration {
  return {
    answers,
    overconfident: answers.filter(({ level, best }) => level === 3 && !best).length,
    underconfident: answers.filter(({ level, best }) => level === 1 && best).length,
  };
}
