import { isoTime } from '../shared/iso-time.ts';
import { timeOf } from '../shared/recorded.ts';
import type { DaysOff } from './owed.ts';

/** 请假, as it is entered: calendar days where the trainee is, `YYYY-MM-DD`, first and last included. */
export interface Leave {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** The number of a calendar day (`calendarDay`). @param day `YYYY-MM-DD` */
export const dayNumber = (day: string): number => Math.floor(timeOf(`${day}T00:00:00.000Z`) / DAY);

/** Days off as they move what is owed. */
export const daysOff = (leaves: readonly Leave[]): DaysOff[] =>
  leaves.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));

const FORM = /^\d{4}-\d{2}-\d{2}$/;
/** Days; nobody is away for longer without being somewhere else. */
const LONGEST = 400;

const isDay = (text: string): boolean => FORM.test(text) && isoTime(dayNumber(text) * DAY).startsWith(text);

/** Whether both are days of the calendar, in order and not absurdly far apart. */
export const isLeave = ({ from, to }: Leave): boolean =>
  isDay(from) && isDay(to) && from <= to && dayNumber(to) - dayNumber(from) < LONGEST;
