import type { Utterance } from '../program/program.ts';
import type { DimensionId, Indicators } from '../rubric/catalog.ts';
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

/** A decision seen through one dimension. */
export interface DimensionChance {
  /** Whether the options on offer differ in this dimension; otherwise the decision says nothing about it. */
  readonly telling: boolean;
  readonly lowest: number;
  readonly highest: number;
}

/** The chance a decision gives to show a dimension, over the options on offer. */
export function chanceIn(
  offered: readonly Utterance[],
  indicators: Indicators,
  dimension: DimensionId,
): DimensionChance {
  const values = offered.map((option) => dimensionValue(option, indicators, dimension));
  if (values.length === 0) return { telling: false, lowest: 0, highest: 0 };
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return { telling: highest > lowest, lowest, highest };
}

/** Whether what was said reached the highest on offer in the dimension. Silence takes a chance by its own indicators. */
export const takesChance = (
  said: Utterance,
  indicators: Indicators,
  dimension: DimensionId,
  chance: DimensionChance,
): boolean => chance.telling && dimensionValue(said, indicators, dimension) >= chance.highest;
