/** Resolves when `wanted` has come or failed, and after `ms` milliseconds in any case. Never rejects. */
export const atMost = (ms: number, wanted: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const done = () => resolve();
    wanted.then(done, done);
    setTimeout(done, ms);
  });
