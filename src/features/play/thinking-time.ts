/** Thinking time at the open decision. Pauses do not count: `spent` is what earlier stretches used up. */
export interface Stint {
  /** Milliseconds. */
  readonly spent: number;
  /** When the present stretch began, in milliseconds since the epoch. */
  readonly since: number;
  /** Milliseconds until silence; undefined where nothing runs out. */
  readonly limit: number | undefined;
}

export const NO_STINT: Stint = { spent: 0, since: 0, limit: undefined };

/** Thinking time used up at `now`, in whole milliseconds. */
export const spentAt = ({ spent, since }: Stint, now: number): number =>
  Math.max(0, Math.round(spent + now - since));

/** The clock stops: what is left stays left. */
export const stopped = (stint: Stint, now: number): Stint => ({
  ...stint,
  spent: spentAt(stint, now),
  since: now,
});

export const restarted = (stint: Stint, now: number): Stint => ({ ...stint, since: now });

/** A timer has fired at `mark` milliseconds of thinking time. */
export const reached = (stint: Stint, mark: number): Stint => ({
  ...stint,
  spent: mark,
  since: stint.since + mark - stint.spent,
});

/** When the limit is spent, in milliseconds since the epoch. */
export const silenceTime = (stint: Stint): number => stint.since + (stint.limit ?? 0) - stint.spent;

/** Marks on the way to silence, in milliseconds of thinking time: half gone, and the last ten seconds. */
export const halfMark = ({ limit = 0 }: Stint): number => limit / 2;
export const lastMark = (stint: Stint): number => Math.max(halfMark(stint), (stint.limit ?? 0) - 10_000);

export const untilMark = (stint: Stint, mark: number): number => Math.max(0, mark - stint.spent);
