import type { DimensionId, Indicators } from '../rubric/catalog.ts';
import { DIMENSIONS } from '../rubric/catalog.ts';
import type { DimensionReport } from '../scoring/dimension-report.ts';
import type { Report } from '../scoring/report.ts';
import type { TurnReport } from '../scoring/turn-report.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { ActMark, MentorRating } from './session-parts.ts';

/** The automatic reading of a dimension, put on the mentor's scale. */
export interface AutomaticScore {
  /** 1–5; null where the run gave no telling decision. */
  readonly score: number | null;
  /** Chances taken of those there were. */
  readonly taken: number;
  readonly telling: number;
  /** So few chances that the number says next to nothing. */
  readonly thin: boolean;
}

/**
 * How what a mentor marked stands to what is coded at the same utterance. `both`: seen and coded. `mentor`: seen, not
 * coded. `coded`: coded, not marked. `missed`: the mentor missed it, and it is not coded. `against`: the mentor missed
 * it, and it is coded all the same.
 */
export type MarkStanding = 'both' | 'mentor' | 'coded' | 'missed' | 'against';

export interface MatchedMark {
  /** An indicator of acts.yaml. */
  readonly act: string;
  readonly standing: MarkStanding;
}

/** One utterance that speaks for or against a score. */
export interface ComparedTurn {
  readonly turn: number;
  /** Empty for silence. */
  readonly words: string;
  /** Whether the chance there was taken; undefined where there was none in this dimension. */
  readonly taken: boolean | undefined;
  readonly marks: readonly MatchedMark[];
}

export interface ComparedDimension {
  readonly dimension: DimensionId;
  readonly mentor: number | 'not-seen';
  readonly words: string;
  readonly automatic: AutomaticScore;
  /** Mentor less automatic, −4…4; null where either has no number. */
  readonly gap: number | null;
  /** Far enough apart to be talked about: two points or more, on chances that are not thin. */
  readonly differs: boolean;
  readonly evidence: readonly ComparedTurn[];
}

export interface Comparison {
  readonly dimensions: readonly ComparedDimension[];
  /** Marks of every dimension by how they stand, and what they add up to. */
  readonly marks: Readonly<Record<MarkStanding, number>>;
}

/** Fewer telling decisions than this say next to nothing about a dimension. */
export const THIN_BELOW = 3;
/** So many points apart is a difference worth words. */
const FAR = 2;

/**
 * The automatic reading on the mentor's scale: 1 + 4 × chances taken ÷ telling decisions, to the nearest whole number.
 *
 * It is a ruler laid beside the mentor's and no truth. It knows the lines that were on offer and nothing of tone, face
 * or pause; 5 stands for "took every chance this run happened to give", not for the behaviour written at 5; from few
 * chances it jumps by a point or two (`thin`). Neither is corrected by the other.
 */
export function automaticScore({
  taken,
  telling,
}: Pick<DimensionReport, 'taken' | 'telling'>): AutomaticScore {
  const score = telling === 0 ? null : 1 + Math.round((4 * taken) / telling);
  return { score, taken, telling, thin: telling < THIN_BELOW };
}

function matchMarks(coded: readonly string[], marks: readonly ActMark[]): MatchedMark[] {
  // Of two marks for one act at one utterance the later one is meant.
  const marked = new Map(marks.map(({ act, seen }) => [act, seen]));
  const standing = (act: string, seen: boolean): MarkStanding => {
    const isCoded = coded.includes(act);
    if (seen) return isCoded ? 'both' : 'mentor';
    return isCoded ? 'against' : 'missed';
  };
  return [
    ...[...marked].map(([act, seen]) => ({ act, standing: standing(act, seen) })),
    ...coded.filter((act) => !marked.has(act)).map((act) => ({ act, standing: 'coded' as const })),
  ];
}

const byDimension =
  (indicators: Indicators, dimension: DimensionId) =>
  (act: string): boolean =>
    entryOf(indicators, act)?.dimension === dimension;

function comparedTurns(
  dimension: DimensionId,
  turns: readonly TurnReport[],
  told: DimensionReport | undefined,
  marks: readonly ActMark[],
  indicators: Indicators,
): ComparedTurn[] {
  const isOf = byDimension(indicators, dimension);
  return turns.flatMap(({ turn, words, indicators: acts }) => {
    const chance = told?.evidence.find((item) => item.turn === turn);
    const matched = matchMarks(
      acts.filter(isOf),
      marks.filter((mark) => mark.turn === turn && isOf(mark.act)),
    );
    return chance || matched.length > 0 ? [{ turn, words, taken: chance?.taken, marks: matched }] : [];
  });
}

function compare(
  dimension: DimensionId,
  rating: MentorRating,
  report: Report,
  marks: readonly ActMark[],
  indicators: Indicators,
): ComparedDimension {
  const told = report.dimensions.find((one) => one.dimension === dimension);
  const automatic = automaticScore(told ?? { taken: 0, telling: 0 });
  const { score: mentor, words } = rating.dimensions[dimension];
  const gap = mentor === 'not-seen' || automatic.score === null ? null : mentor - automatic.score;
  return {
    dimension,
    mentor,
    words,
    automatic,
    gap,
    differs: gap !== null && Math.abs(gap) >= FAR && !automatic.thin,
    evidence: comparedTurns(dimension, report.turns, told, marks, indicators),
  };
}

function countMarks(dimensions: readonly ComparedDimension[]): Comparison['marks'] {
  const counts: Record<MarkStanding, number> = { both: 0, mentor: 0, coded: 0, missed: 0, against: 0 };
  for (const { evidence } of dimensions)
    for (const { marks } of evidence) for (const { standing } of marks) counts[standing] += 1;
  return counts;
}

/**
 * A mentor's rating beside the automatic reading of the same run, dimension by dimension, with the utterances each rests
 * on: marks are matched with the coded acts of the same utterance, never by time. Plain JSON.
 *
 * @param report of the run the rating is of
 * @param marks of the path that counts
 */
export function sideBySide(
  report: Report,
  rating: MentorRating,
  marks: readonly ActMark[],
  indicators: Indicators,
): Comparison {
  const dimensions = DIMENSIONS.map((dimension) => compare(dimension, rating, report, marks, indicators));
  return { dimensions, marks: countMarks(dimensions) };
}
