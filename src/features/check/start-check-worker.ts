/** The worker that runs checks, from a file of its own. */
export const startCheckWorker = (): Worker =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
