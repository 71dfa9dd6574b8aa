import type { RunSummary } from '../../ports/run-store.ts';

/** How far one has got with a scenario. */
export interface CardProgress {
  /** The newest run of this version that was not played to its end, and that one goes on with by oneself. */
  readonly unfinished: RunSummary | undefined;
  /** The newest run that was. */
  readonly last: RunSummary | undefined;
  readonly finished: number;
}

/** @param runs newest first; @param hash the scenario's present version: another's run cannot be gone on with */
export function cardProgress(runs: readonly RunSummary[], scenario: string, hash: string): CardProgress {
  const own = runs.filter((run) => run.scenario === scenario);
  const finished = own.filter((run) => run.end);
  return {
    unfinished: own.find((run) => !run.end && run.led === undefined && run.hash === hash),
    last: finished[0],
    finished: finished.length,
  };
}
