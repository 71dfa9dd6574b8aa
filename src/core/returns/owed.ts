/** Days are counted from 1970 where the trainee is (`calendarDay`). */
export interface Made {
  /** The run it was made in, ended and still owing it. */
  readonly run: string;
  readonly scenario: string;
  readonly promise: string;
  /** The day that run ended. */
  readonly day: number;
}

/** A promise that comes back, as the shelf knows it. */
export interface Returning {
  /** Id of the scenario in which it is taken up. */
  readonly id: string;
  readonly from: string;
  readonly promise: string;
  /** Falls due so many days after. */
  readonly days: number;
}

/** 请假: days off, first and last included. */
export interface DaysOff {
  readonly from: number;
  readonly to: number;
}

/** `lapsed`: nobody waits any longer; they come by themselves. */
export type Standing = 'ahead' | 'today' | 'late' | 'lapsed';

export interface Owed extends Made {
  readonly returning: Returning;
  readonly due: number;
  readonly standing: Standing;
}

/** So many days after the day it is due somebody still waits. */
export const PATIENCE_DAYS = 5;

const isOff = (off: readonly DaysOff[], day: number): boolean =>
  off.some(({ from, to }) => from <= day && day <= to);

/** So many working days on from a day: days off do not count. With none to go, the first that is no day off. */
function dayAfter(day: number, days: number, off: readonly DaysOff[]): number {
  let at = day;
  for (let left = days; left > 0 || isOff(off, at); ) {
    at += 1;
    if (!isOff(off, at)) left -= 1;
  }
  return at;
}

function standingOf(due: number, today: number, off: readonly DaysOff[]): Standing {
  // Nothing grows late on a day off.
  if (today < due || isOff(off, today)) return today === due ? 'today' : 'ahead';
  if (today === due) return 'today';
  return today <= dayAfter(due, PATIENCE_DAYS, off) ? 'late' : 'lapsed';
}

/**
 * What is owed, the day that comes first before the others. Of a promise made more than once only the latest stands:
 * whoever plays a scenario again makes it anew.
 *
 * @param made in the order it was recorded
 * @param settled runs whose promise has been taken up, as `run/promise`
 */
export function owed(
  made: readonly Made[],
  returning: readonly Returning[],
  settled: ReadonlySet<string>,
  off: readonly DaysOff[],
  today: number,
): Owed[] {
  const last = new Map<string, Made>();
  for (const one of made) last.set(`${one.scenario}/${one.promise}`, one);
  return [...last.values()]
    .flatMap((one): Owed[] => {
      const found = returning.find(({ from, promise }) => from === one.scenario && promise === one.promise);
      if (!found || settled.has(`${one.run}/${one.promise}`)) return [];
      const due = dayAfter(one.day, found.days, off);
      return [{ ...one, returning: found, due, standing: standingOf(due, today, off) }];
    })
    .sort((one, other) => one.due - other.due);
}
