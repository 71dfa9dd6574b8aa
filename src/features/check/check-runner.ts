import type { CheckOutcome, CheckRequest, CheckStage } from './check-report.ts';

export interface CheckListener {
  readonly onStage: (stage: CheckStage) => void;
  readonly onOutcome: (outcome: CheckOutcome) => void;
  readonly onFailed: (message: string) => void;
}

/** Starts a check somewhere it does not hold up the page; the returned function ends it, and nothing is heard of it again. */
export type CheckRunner = (request: CheckRequest, listener: CheckListener) => () => void;
