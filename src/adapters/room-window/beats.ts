export type After = (ms: number, callback: () => void) => () => void;

/** Calls back again and again, every so many milliseconds; returns how to stop. */
export function every(after: After, ms: number, callback: () => void): () => void {
  let stop: () => void;
  const again = (): void => {
    stop = after(ms, () => {
      again();
      callback();
    });
  };
  again();
  return () => stop();
}
