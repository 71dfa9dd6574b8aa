import { useEffect, useState } from 'react';
import type { NumberedDay } from '../core/shared/calendar-day.ts';

/** Milliseconds. A computer that slept, or whose clock was set, is found out after as much at the latest. */
const LOOK_AGAIN = 60 * 60 * 1000;

/**
 * The day it is, also where a page stays open over midnight, sleeps, or comes back into sight.
 *
 * @param now milliseconds since the epoch
 * @param dayOf the local day a moment falls in; always the same function
 * @returns the day's number
 */
export function useDay(now: () => number, dayOf: (time: number) => NumberedDay): number {
  const [day, setDay] = useState(() => dayOf(now()).number);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const present = now();
      const { number, end } = dayOf(present);
      setDay(number);
      timer = setTimeout(look, Math.min(LOOK_AGAIN, Math.max(1, end - present)));
    };
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [now, dayOf]);
  return day;
}
