import type { CheckRunner } from './check-runner.ts';
import type { WorkerMessage } from './check-worker.ts';
import { startCheckWorker } from './start-check-worker.ts';

/** Runs a check in a worker of its own. */
export const workerRunner: CheckRunner = (request, { onStage, onOutcome, onFailed }) => {
  const worker = startCheckWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.type === 'stage') return onStage(data.stage);
    worker.terminate();
    return data.type === 'outcome' ? onOutcome(data.outcome) : onFailed(data.message);
  });
  // A worker whose file cannot be fetched says only that it failed.
  worker.addEventListener('error', (event) => {
    worker.terminate();
    onFailed(event.message || '体检程序没能装载出来');
  });
  worker.postMessage(request);
  return () => worker.terminate();
};
