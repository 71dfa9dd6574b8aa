import type { Utterance } from '../program/program.ts';
import type { DimensionId, Indicators } from '../rubric/catalog.ts';
import { clamp } from '../shared/clamp.ts';
import { entryOf } from '../shared/entry-of.ts';

/**
 * What an utterance shows in one dimension: the sum of the weights of its indicators there.
 *
 * @returns an integer in −9…9 (at most three indicators of weight −3…3); 0 where it shows nothing
 * @source domain handbook §2: a dimension is judged only through indicators
 */
export function dimensionValue(utterance: Utterance, indicators: Indicators, dimension: DimensionId): number {
  let value = 0;
  for (const id of utterance.source.acts) {
    const indicator = entryOf(indicators, id);
    if (indicator?.dimension === dimension) value += indicator.weight;
  }
  return value;
}

/** An utterance with the author's grade at this moment, 0–3. */
export interface Graded {
  readonly said: Utterance;
  readonly grade: number;
}

/** A decision seen through one dimension. */
export interface DimensionChance {
  readonly dimension: DimensionId;
  /** Whether `target` differs from `lowest`; otherwise the decision says nothing about the dimension. */
  readonly telling: boolean;
  /** The lowest value on offer. */
  readonly lowest: number;
  /** The highest value among the highest-graded options: what an expert shows here. */
  readonly target: number;
  /** The highest grade on offer, 0–3. */
  readonly highestGrade: number;
}

/**
 * The chance a decision gives to show a dimension. What a lower-graded option would show beyond `target` is the
 * right words at the wrong time, and asked of nobody.
 *
 * @param offered the options on offer, as graded at this moment; none gives no chance
 * @source domain handbook §6, "Dimension"
 */
export function chanceIn(
  offered: readonly Graded[],
  indicators: Indicators,
  dimension: DimensionId,
): DimensionChance {
  if (offered.length === 0) return { dimension, telling: false, lowest: 0, target: 0, highestGrade: 0 };
  const values = offered.map(({ said }) => dimensionValue(said, indicators, dimension));
  const highestGrade = Math.max(...offered.map(({ grade }) => grade));
  const target = Math.max(...values.filter((_, place) => offered[place]?.grade === highestGrade));
  const lowest = Math.min(...values);
  return { dimension, telling: target > lowest, lowest, target, highestGrade };
}

/** The lowest grade with which words that reach the target take a chance. */
const GOOD_GRADE = 2;

/**
 * Whether what was said took the chance: it was graded as high as anything on offer, or it reached the target and
 * was at least good. Silence shows nothing and counts by its grade alone.
 */
export function takesChance(
  { said, grade }: Graded,
  indicators: Indicators,
  chance: DimensionChance,
): boolean {
  if (!chance.telling) return false;
  if (grade >= chance.highestGrade) return true;
  if (said.kind === 'silence' || grade < GOOD_GRADE) return false;
  return dimensionValue(said, indicators, chance.dimension) >= chance.target;
}

/**
 * How much of the dimension was shown, above the lowest on offer. A chance taken earns all of it; one that was not
 * can earn a part and never all.
 *
 * @returns 0…(target − lowest)
 */
export function shownOf(graded: Graded, indicators: Indicators, chance: DimensionChance): number {
  const available = chance.target - chance.lowest;
  if (takesChance(graded, indicators, chance)) return available;
  if (graded.said.kind === 'silence') return 0;
  const value = dimensionValue(graded.said, indicators, chance.dimension);
  return clamp(value, chance.lowest, chance.target - 1) - chance.lowest;
}
