/** Thinking time at the open decision. Pauses do not count: `spent` is what earlier stretches used up. */
export interface DecisionClock {
  /** Milliseconds. */
  readonly spent: number;
  /** When the present stretch began, in milliseconds of `uptime`: nobody gains or loses by setting the clock. */
  readonly since: number;
  /** Milliseconds until silence; undefined where nothing runs out. */
  readonly limit: number | undefined;
}

export const NO_CLOCK: DecisionClock = { spent: 0, since: 0, limit: undefined };

/** Thinking time used up at `now`, in whole milliseconds. */
export const spentAt = ({ spent, since }: DecisionClock, now: number): number =>
  Math.max(0, Math.round(spent + now - since));

/** The clock stops: what is left stays left. */
export const stopped = (clock: DecisionClock, now: number): DecisionClock => ({
  ...clock,
  spent: spentAt(clock, now),
  since: now,
});

export const restarted = (clock: DecisionClock, now: number): DecisionClock => ({ ...clock, since: now });

/** A timer has fired at `mark` milliseconds of thinking time. */
export const reached = (clock: DecisionClock, mark: number): DecisionClock => ({
  ...clock,
  spent: mark,
  since: clock.since + mark - clock.spent,
});

/** When the limit is spent, in milliseconds of `uptime`. */
export const silenceTime = (clock: DecisionClock): number => clock.since + (clock.limit ?? 0) - clock.spent;

/** Marks on the way to silence, in milliseconds of thinking time: half gone, and the last ten seconds. */
export const halfMark = ({ limit = 0 }: DecisionClock): number => limit / 2;
export const lastMark = (clock: DecisionClock): number =>
  Math.max(halfMark(clock), (clock.limit ?? 0) - 10_000);

export const untilMark = (clock: DecisionClock, mark: number): number => Math.max(0, mark - clock.spent);
