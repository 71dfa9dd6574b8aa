import type { Indicators, Rubric } from '../rubric/catalog.ts';

/** The names a score is spoken in: the indicators and the rubric beside the scenarios. */
export interface ScoringNames {
  readonly indicators: Indicators;
  readonly rubric: Rubric;
}
