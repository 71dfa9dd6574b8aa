/** How often one has practised lately. No chain to break: a day off takes nothing away. */
export interface PracticeDays {
  /** One entry a day, the oldest first, today last: whether anything was practised. */
  readonly days: readonly boolean[];
  readonly practised: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The last `span` local days. A day is counted back from today's midnight in steps of 24 hours: where clocks change
 * in between, a practice within an hour of midnight may fall on the neighbouring day.
 *
 * @param times when something was practised, milliseconds since the epoch
 * @param today local midnight of today
 */
export function practiceDays(times: readonly number[], today: number, span = 14): PracticeDays {
  const days = Array.from({ length: span }, () => false);
  for (const time of times) {
    const ago = Math.ceil((today - time) / DAY);
    const back = Math.max(0, ago);
    if (back < span) days[span - 1 - back] = true;
  }
  return { days, practised: days.filter(Boolean).length };
}
