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
