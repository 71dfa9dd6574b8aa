import { useEffect, useState } from 'react';
import { calendarDay, dayAround } from '../core/shared/calendar-day.ts';
import { localZone } from './local-zone.ts';

/** Milliseconds. A computer that slept, or whose clock was set, is found out after as much at the latest. */
const LOOK_AGAIN = 60 * 60 * 1000;

/**
 * The local day (`calendarDay`) it is, also where a page stays open over midnight, sleeps, or comes back into sight.
 *
 * @param now milliseconds since the epoch
 */
export function useDay(now: () => number): number {
  const [day, setDay] = useState(() => calendarDay(now(), localZone));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const present = now();
      setDay(calendarDay(present, localZone));
      const left = dayAround(present, localZone).end - present;
      timer = setTimeout(look, Math.min(LOOK_AGAIN, Math.max(1, left)));
    };
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [now]);
  return day;
}
