import CheckWorker from './check-worker.ts?worker&inline';

/** The same out of the page itself: a page opened from disk may not start a worker from a file. */
export const startCheckWorker = (): Worker => new CheckWorker();
