import { useEffect, useState } from 'react';

const TICK = 250;

/**
 * Seconds left, whole and never below 0, by another's clock; undefined where nothing runs out.
 *
 * @param until milliseconds since 1970 by that clock
 * @param ahead milliseconds to add to this machine's clock to get that one
 */
export function useSecondsLeft(until: number | undefined, ahead: () => number): number | undefined {
  const [, tick] = useState(0);
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - Date.now() - ahead()) / 1000));
}
