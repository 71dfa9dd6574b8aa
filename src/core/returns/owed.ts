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

export interface Due<Card extends Returning = Returning> {
  readonly returning: Card;
  /** The day it falls due, days off moved over. */
  readonly due: number;
  readonly standing: Standing;
}

/** So many days after the day it is due somebody still waits. */
export const PATIENCE_DAYS = 5;

/** Whether a day is one off. */
export const isOff = (off: readonly DaysOff[], day: number): boolean =>
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

/** Days after one day up to another that are no days off: so many days late, where they are a due day and today. */
export function workingDays(after: number, upTo: number, off: readonly DaysOff[]): number {
  let count = 0;
  for (let day = after + 1; day <= upTo; day += 1) if (!isOff(off, day)) count += 1;
  return count;
}

function standingOf(due: number, today: number, off: readonly DaysOff[]): Standing {
  // Nothing grows late on a day off.
  if (today < due || isOff(off, today)) return today === due ? 'today' : 'ahead';
  if (today === due) return 'today';
  return today <= dayAfter(due, PATIENCE_DAYS, off) ? 'late' : 'lapsed';
}

/**
 * What is owed on a day, what falls due first before the others.
 *
 * @param made promises that stand, each once; one that nothing comes of is left out
 * @param today the day it is
 */
export function owed<One extends Made, Card extends Returning>(
  made: readonly One[],
  returning: readonly Card[],
  off: readonly DaysOff[],
  today: number,
): (One & Due<Card>)[] {
  return made
    .flatMap((one): (One & Due<Card>)[] => {
      const found = returning.find(({ from, promise }) => from === one.scenario && promise === one.promise);
      if (!found) return [];
      const due = dayAfter(one.day, found.days, off);
      return [{ ...one, returning: found, due, standing: standingOf(due, today, off) }];
    })
    .sort((one, other) => one.due - other.due);
}
