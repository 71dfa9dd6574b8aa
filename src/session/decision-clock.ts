/** Thinking time at the open decision. Pauses do not count: `spent` is what earlier stretches used up. */
export interface DecisionClock {
  /** Milliseconds. */
  readonly spent: number;
  /** When the present stretch began, in milliseconds of `uptime`: nobody gains or loses by setting the clock. */
  readonly since: number;
  /** Milliseconds in which the line that leads here is read: of patience nothing is used up meanwhile. */
  readonly lead: number;
  /** Milliseconds until silence, `lead` included; undefined where nothing runs out. */
  readonly limit: number | undefined;
}

export const NO_CLOCK: DecisionClock = { spent: 0, since: 0, lead: 0, limit: undefined };

/** How long patience lasts, in milliseconds. */
export const patienceOf = ({ lead, limit = 0 }: DecisionClock): number => limit - lead;

/** Thinking time used up at `now`, in whole milliseconds. */
export const spentAt = ({ spent, since }: DecisionClock, now: number): number =>
  Math.max(0, Math.round(spent + now - since));

/** Patience used up at `now`, in whole milliseconds. */
export const patienceSpentAt = (clock: DecisionClock, now: number): number =>
  Math.max(0, spentAt(clock, now) - clock.lead);

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

/** A voice has read on until `now`, past the lead: all of the patience begins then. */
export function leadUntil(clock: DecisionClock, now: number): DecisionClock {
  const heard = stopped(clock, now);
  return { ...heard, lead: heard.spent, limit: heard.spent + patienceOf(clock) };
}

/** When the limit is spent, in milliseconds of `uptime`. */
export const silenceTime = (clock: DecisionClock): number => clock.since + (clock.limit ?? 0) - clock.spent;

/** Marks on the way to silence, in milliseconds of thinking time: half gone, and the last ten seconds. */
export const halfMark = (clock: DecisionClock): number => clock.lead + patienceOf(clock) / 2;
export const lastMark = (clock: DecisionClock): number =>
  Math.max(halfMark(clock), (clock.limit ?? 0) - 10_000);

export const untilMark = (clock: DecisionClock, mark: number): number => Math.max(0, mark - clock.spent);
