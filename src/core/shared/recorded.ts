/** A record's place in the order of recording. */
export interface Numbered {
  /**
   * 1 + the largest number among its person's records when it was made. Absent in what was made before records were
   * numbered: that comes before everything numbered.
   */
  readonly recorded?: number | undefined;
}

/** What was recorded once, with what the clock said then (ISO 8601, UTC). */
export interface Recorded extends Numbered {
  /** Random and unique. */
  readonly id: string;
  readonly at: string;
}

/** The largest number a record can have: nobody records so often, and one more than it is a number still. */
export const MOST_RECORDED = 1_000_000_000;

/** For a record that no store could number: it comes after all that are numbered. */
export const RECORDED_LAST = MOST_RECORDED + 1;

/** The number of the next record, after one of number `latest`; 0 where there is none. */
export const nextRecorded = (latest: number): number => Math.min(MOST_RECORDED, latest + 1);

/** Milliseconds since the epoch; what is no date counts as the epoch. */
export const timeOf = (at: string): number => {
  // biome-ignore lint/style/noRestrictedGlobals: reads a text; no clock
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
};

/** Written the same way, dates are in order as texts, and that is cheaper ten thousand times over. */
const byTime = (left: string, right: string): number =>
  left.length === right.length ? (left < right ? -1 : left > right ? 1 : 0) : timeOf(left) - timeOf(right);

/**
 * The order of recording: by number, and where two machines gave the same one, or none was given, by time and then by
 * id. A total order, the same on every machine, whatever their clocks were set to. Whatever depends on what came first
 * goes by this and nothing else.
 */
const ordered =
  <Kind extends Numbered & { readonly id: string }>(at: (record: Kind) => string) =>
  (left: Kind, right: Kind): number =>
    (left.recorded ?? 0) - (right.recorded ?? 0) ||
    byTime(at(left), at(right)) ||
    (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);

export const byRecording = ordered<Recorded>(({ at }) => at);

interface RecordedRun extends Numbered {
  readonly id: string;
  readonly startedAt: string;
}

export const runsByRecording = ordered<RecordedRun>(({ startedAt }) => startedAt);

/** The largest number among records; 0 where none has one. */
export const latestRecorded = (records: readonly Numbered[]): number =>
  records.reduce((latest, { recorded = 0 }) => Math.max(latest, recorded), 0);

/**
 * Records that only a page's memory holds, for a list beside the stored ones: no store has numbered them, and they are
 * the latest. Nothing of this is stored.
 */
export function recordedAfter<Held extends Numbered>(
  stored: readonly Numbered[],
  held: readonly Held[],
): Held[] {
  let latest = latestRecorded(stored);
  return held.map((record) => {
    if (record.recorded !== undefined && record.recorded !== RECORDED_LAST) return record;
    latest = nextRecorded(latest);
    return { ...record, recorded: latest };
  });
}
