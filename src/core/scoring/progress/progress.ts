import type { RunDigest } from '../digest.ts';
import { type ConfidenceProgress, confidenceProgress } from './confidence-progress.ts';
import { type DimensionProgress, dimensionProgress } from './dimension-progress.ts';
import type { HistoryRun } from './history-run.ts';
import { type LookFirst, lookFirst } from './look-first.ts';
import { type MissedFact, missedFacts } from './missed-facts.ts';
import { type RedLineHistory, redLineHistory } from './red-line-history.ts';
import { type RegisterProgress, registerProgress } from './register-progress.ts';
import { type ScenarioHistory, scenarioHistory } from './scenario-history.ts';

/** What a history says of one officer, 进步. Nothing in it ranks people, and nothing is pass or fail. */
export interface Progress {
  /** Runs in which something was said. */
  readonly runs: number;
  /** Counted runs worked out: what every share below rests on, except facts and red lines. */
  readonly counted: number;
  /** Counted runs left unfinished among them. */
  readonly unfinished: number;
  readonly look: LookFirst;
  readonly dimensions: readonly DimensionProgress[];
  readonly registers: readonly RegisterProgress[];
  readonly confidence: ConfidenceProgress;
  /** 外评: how many counted runs came to an ending of worth 0, 1, 2, 3, 4. */
  readonly worths: readonly number[];
  readonly facts: readonly MissedFact[];
  readonly redlines: readonly RedLineHistory[];
  readonly scenarios: readonly ScenarioHistory[];
}

const worthsOf = (counted: readonly RunDigest[]): number[] =>
  [0, 1, 2, 3, 4].map((worth) => counted.filter((digest) => digest.worth === worth).length);

/**
 * Progress from a history. Shares rest on the counted runs alone: the first 自练 or 考核 run of a scenario
 * version, finished or not; 学练 and replays are listed and never pooled.
 *
 * @param runs oldest first, as `joinHistory` gives them
 * @source domain handbook §6
 */
export function progressOf(runs: readonly HistoryRun[]): Progress {
  const counted = runs.flatMap(({ counts, digest }) => (counts && digest ? [digest] : []));
  const dimensions = dimensionProgress(counted);
  return {
    runs: runs.filter(({ decisions, end }) => decisions > 0 || end).length,
    counted: counted.length,
    unfinished: counted.filter(({ endedAt }) => endedAt === null).length,
    look: lookFirst(dimensions),
    dimensions,
    registers: registerProgress(counted),
    confidence: confidenceProgress(counted),
    worths: worthsOf(counted),
    facts: missedFacts(runs),
    redlines: redLineHistory(runs),
    scenarios: scenarioHistory(runs),
  };
}
