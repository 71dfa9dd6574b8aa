import type { CheckOutcome, CheckRequest, CheckStage } from './check-report.ts';
import { runCheck } from './run-check.ts';

/** What the worker says: how far it is, and in the end what came of it. */
export type WorkerMessage =
  | { readonly type: 'stage'; readonly stage: CheckStage }
  | { readonly type: 'outcome'; readonly outcome: CheckOutcome }
  | { readonly type: 'failed'; readonly message: string };

const tell = (message: WorkerMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  try {
    tell({ type: 'outcome', outcome: runCheck(data, (stage) => tell({ type: 'stage', stage })) });
  } catch (error) {
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
