/** How far local time is ahead of UTC at a moment, in minutes: with summer time it differs from moment to moment. */
export type Zone = (time: number) => number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The local calendar day a moment falls in, as a number: days since 1 January 1970. The next day has the next number,
 * however many hours the day had.
 *
 * @param time milliseconds since the epoch
 */
export const calendarDay = (time: number, zone: Zone): number =>
  Math.floor((time + zone(time) * MINUTE) / DAY);

/** A local day, in milliseconds since the epoch: 23, 24 or 25 hours, or whatever a zone makes of it. */
export interface Day {
  /** Its first moment: midnight, or what comes instead where clocks are put forward at midnight. */
  readonly start: number;
  /** The first moment of the next day. */
  readonly end: number;
}

function firstMoment(day: number, zone: Zone): number {
  const noon = day * DAY;
  const offsets = [noon - DAY, noon, noon + DAY].map(zone);
  const midnights = offsets.map((offset) => day * DAY - offset * MINUTE);
  return Math.min(...midnights.filter((time) => calendarDay(time, zone) === day));
}

/** A day with its number (`calendarDay`). */
export interface NumberedDay extends Day {
  readonly number: number;
}

/** The local day a moment falls in. */
export function dayAround(time: number, zone: Zone): NumberedDay {
  const number = calendarDay(time, zone);
  return { number, start: firstMoment(number, zone), end: firstMoment(number + 1, zone) };
}
