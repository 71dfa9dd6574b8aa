/** How often one has practised lately. No chain to break: a day off takes nothing away. */
export interface PracticeDays {
  /** One entry a day, the oldest first, today last: whether anything was practised. */
  readonly days: readonly boolean[];
  readonly practised: number;
}

/**
 * The last `span` local days.
 *
 * @param practised days on which something was practised (`calendarDay`), none after `today`
 * @param today the day it is
 */
export function practiceDays(practised: Iterable<number>, today: number, span = 14): PracticeDays {
  const found = new Set(practised);
  const days = Array.from({ length: span }, (_, place) => found.has(today - span + 1 + place));
  return { days, practised: days.filter(Boolean).length };
}
