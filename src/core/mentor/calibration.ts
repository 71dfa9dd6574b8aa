import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import type { CalibrationRecord } from './calibration-record.ts';
import type { ReferenceRun } from './reference-schema.ts';
import type { ActMark, MentorRating } from './session-parts.ts';
import type { SeenLine, SessionLine } from './session-line.ts';

/** One point of a mentor's rating beside the reference. */
export interface CalibratedPoint {
  readonly mine: number | 'not-seen';
  readonly reference: number | 'not-seen';
  /** Mine less the reference, −4…4; null where either is 「没看到」. */
  readonly gap: number | null;
  /** One saw something to rate and the other did not. */
  readonly unlike: boolean;
  /** Why the reference is what it is. */
  readonly why: string;
}

export interface CalibratedMark {
  readonly turn: number;
  readonly act: string;
  readonly reference: 'seen' | 'missed';
  readonly mine: 'seen' | 'missed' | 'unmarked';
  readonly why: string;
}

/** How a mentor's rating of a reference run stands to its reference: 编写者给出，未经专家. */
export interface CalibrationResult {
  readonly dimensions: Readonly<Record<DimensionId, CalibratedPoint>>;
  readonly chair: CalibratedPoint;
  readonly overall: {
    readonly mine: MentorRating['overall'];
    readonly reference: MentorRating['overall'];
    readonly why: string;
  };
  readonly marks: readonly CalibratedMark[];
  readonly drift: Drift;
}

/** What one calibration says of a rater, over the points both rated. */
export interface Drift {
  /** How many points that is. */
  readonly points: number;
  /** Mean of mine less the reference: above 0 milder, below 0 stricter; null without points. */
  readonly lean: number | null;
  /** Mean distance, without its direction; null without points. */
  readonly off: number | null;
}

function pointOf(
  mine: CalibratedPoint['mine'],
  { score, why }: { readonly score: CalibratedPoint['mine']; readonly why: string },
): CalibratedPoint {
  const both = mine !== 'not-seen' && score !== 'not-seen';
  return {
    mine,
    reference: score,
    gap: both ? mine - score : null,
    unlike: (mine === 'not-seen') !== (score === 'not-seen'),
    why,
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

function driftOf(points: readonly CalibratedPoint[]): Drift {
  const gaps = points.flatMap(({ gap }) => gap ?? []);
  return { points: gaps.length, lean: mean(gaps), off: mean(gaps.map(Math.abs)) };
}

function markOf(
  { turn, act, seen, why }: ReferenceRun['marks'][number],
  mine: readonly ActMark[],
): CalibratedMark {
  const own = mine.findLast((mark) => mark.turn === turn && mark.act === act);
  return {
    turn,
    act,
    reference: seen ? 'seen' : 'missed',
    mine: own === undefined ? 'unmarked' : own.seen ? 'seen' : 'missed',
    why,
  };
}

/** A mentor's rating and marks of a reference run beside what is given for it. */
export function calibrate(
  run: ReferenceRun,
  { rating, marks }: Pick<CalibrationRecord, 'rating' | 'marks'>,
): CalibrationResult {
  const points = DIMENSIONS.map(
    (dimension) =>
      [dimension, pointOf(rating.dimensions[dimension].score, run.rating.dimensions[dimension])] as const,
  );
  const chair = pointOf(rating.chair.score, run.rating.chair);
  return {
    dimensions: Object.fromEntries(points) as unknown as CalibrationResult['dimensions'],
    chair,
    overall: { mine: rating.overall, reference: run.rating.overall.is, why: run.rating.overall.why },
    marks: run.marks.map((mark) => markOf(mark, marks)),
    drift: driftOf([...points.map(([, point]) => point), chair]),
  };
}

/** One calibration in the line of a mentor's calibrations. */
export interface DriftPoint extends Drift {
  readonly record: CalibrationRecord;
}

/** How a mentor's calibrations went, the earliest first; those of reference runs no longer shipped are left out. */
export const driftOver = (
  records: readonly CalibrationRecord[],
  runs: Readonly<Record<string, ReferenceRun>>,
): DriftPoint[] =>
  [...records]
    .sort((left, right) => (left.at < right.at ? -1 : 1))
    .flatMap((record) => {
      const run = Object.hasOwn(runs, record.reference) ? runs[record.reference] : undefined;
      return run ? [{ record, ...calibrate(run, record).drift }] : [];
    });

/** A calibration is of two runs. */
export const RUNS_EACH = 2;
/** It is offered again after so many sessions. */
export const AFTER_SESSIONS = 10;

/** `first`: never done. `again`: ten sessions since. `fresh`: neither. */
export type CalibrationDue = 'first' | 'again' | 'fresh';

export interface CalibrationState {
  /** When the last calibration was whole, ISO 8601, UTC; undefined: never. */
  readonly last: string | undefined;
  /** Sessions led since. */
  readonly sessions: number;
  readonly due: CalibrationDue;
}

/**
 * Where a mentor stands with 校准: whole once two different runs have been rated, since the last time it was.
 *
 * @param records their own calibrations
 * @param lines sessions; only those they led are counted
 * @param ids the ids the mentor goes by
 */
export function calibrationState(
  records: readonly CalibrationRecord[],
  lines: readonly Pick<SessionLine, 'startedAt' | 'mentor'>[],
  ids: readonly string[],
): CalibrationState {
  let last: string | undefined;
  let rated = new Set<string>();
  for (const { reference, at } of [...records].sort((left, right) => (left.at < right.at ? -1 : 1))) {
    rated.add(reference);
    if (rated.size < RUNS_EACH) continue;
    last = at;
    rated = new Set();
  }
  const since = lines.filter(
    ({ startedAt, mentor }) => ids.includes(mentor.id) && (last === undefined || startedAt > last),
  ).length;
  const due = last === undefined ? 'first' : since >= AFTER_SESSIONS ? 'again' : 'fresh';
  return { last, sessions: since, due };
}

/**
 * Sessions that are counted as led by the person who sees these lines: their own and, where they have given no name and
 * so are a mentor under whatever name was typed, those kept for them.
 */
export const ledHere = (lines: readonly SeenLine[], isNamed: boolean): SeenLine[] =>
  lines.filter(({ as }) => as === 'mentor' || (as === 'keeper' && !isNamed));

/** Where the person who sees these lines stands with 校准. */
export function ownCalibration(
  records: readonly CalibrationRecord[],
  lines: readonly SeenLine[],
  isNamed: boolean,
): CalibrationState {
  const led = ledHere(lines, isNamed);
  return calibrationState(records, led, [...new Set(led.map(({ mentor }) => mentor.id))]);
}

/** The two runs of the next calibration: those rated longest ago, of two scenarios where there are, a kind of each. */
export function nextRuns(
  runs: Readonly<Record<string, ReferenceRun & { readonly scenario: string }>>,
  records: readonly CalibrationRecord[],
): string[] {
  const lastAt = new Map<string, string>();
  for (const { reference, at } of records) if (at > (lastAt.get(reference) ?? '')) lastAt.set(reference, at);
  const longest = Object.keys(runs).sort((left, right) => {
    const [one, other] = [lastAt.get(left) ?? '', lastAt.get(right) ?? ''];
    return one === other ? 0 : one < other ? -1 : 1;
  });
  const [first] = longest;
  const one = first === undefined ? undefined : runs[first];
  if (first === undefined || !one) return [];
  const differs = (id: string) =>
    Number(runs[id]?.kind !== one.kind) * 2 + Number(runs[id]?.scenario !== one.scenario);
  const rest = longest.slice(1);
  const second = [...rest].sort(
    (left, right) => differs(right) - differs(left) || rest.indexOf(left) - rest.indexOf(right),
  )[0];
  return second === undefined ? [first] : [first, second];
}
