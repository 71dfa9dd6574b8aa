import { useEffect, useState } from 'react';

/** Draws again so many milliseconds apart, for as long as something runs. */
function useTick(every: number, runs: boolean): void {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every, runs]);
}

/**
 * Seconds left, whole and never below 0, by another's clock; undefined where nothing runs out.
 *
 * @param until milliseconds since 1970 by that clock
 * @param ahead milliseconds to add to this machine's clock to get that one
 */
export function useSecondsLeft(until: number | undefined, ahead: () => number): number | undefined {
  useTick(250, until !== undefined);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - Date.now() - ahead()) / 1000));
}

/**
 * Seconds since a moment, whole and never below 0, by another's clock.
 *
 * @param since milliseconds since 1970 by that clock
 * @param ahead milliseconds to add to this machine's clock to get that one
 */
export function useSecondsSince(since: number, ahead: () => number): number {
  useTick(1000, true);
  return Math.max(0, Math.floor((Date.now() + ahead() - since) / 1000));
}
