import type { Turn } from '../play/replay.ts';
import { DIMENSIONS, type DimensionId, type Indicators, type Rubric } from '../rubric/catalog.ts';
import { clamp } from '../shared/clamp.ts';
import { entryOf } from '../shared/entry-of.ts';
import { chanceIn, dimensionValue, takesChance } from '../engine/dimension-value.ts';
import type { ScoringNames } from './scoring-names.ts';
import type { Chances } from './uncertainty.ts';

/** One telling decision of a dimension: what was said there and what it showed. */
export interface Evidence {
  readonly turn: number;
  readonly words: string;
  readonly taken: boolean;
  /** Indicators of this dimension in the words; empty when they showed nothing of it. */
  readonly indicators: readonly string[];
  /** The highest on offer was not to go wrong: no option showed the dimension well. */
  readonly onlyToAvoid: boolean;
  /** An option that reached the highest on offer. */
  readonly best: string;
}

export interface DimensionReport extends Chances {
  readonly dimension: DimensionId;
  /** Σ (value − lowest on offer) ÷ Σ (highest − lowest) × 100 over its telling decisions; null without any. */
  readonly share: number | null;
  readonly evidence: readonly Evidence[];
}

interface Observation extends Evidence {
  readonly earned: number;
  readonly available: number;
}

function observe(turn: Turn, index: number, indicators: Indicators, dimension: DimensionId): Observation[] {
  const chance = chanceIn(turn.offered, indicators, dimension);
  if (!chance.telling) return [];
  const { lowest, highest } = chance;
  const best = turn.offered.find((option) => dimensionValue(option, indicators, dimension) === highest);
  return [
    {
      turn: index,
      words: turn.said.text,
      taken: takesChance(turn.said, indicators, dimension, chance),
      indicators: turn.said.source.acts.filter((id) => entryOf(indicators, id)?.dimension === dimension),
      onlyToAvoid: highest <= 0,
      best: best?.text ?? '',
      earned: clamp(dimensionValue(turn.said, indicators, dimension), lowest, highest) - lowest,
      available: highest - lowest,
    },
  ];
}

function dimensionReport(
  turns: readonly Turn[],
  indicators: Indicators,
  dimension: DimensionId,
): DimensionReport {
  const seen = turns.flatMap((turn, index) => observe(turn, index, indicators, dimension));
  const available = seen.reduce((sum, item) => sum + item.available, 0);
  const earned = seen.reduce((sum, item) => sum + item.earned, 0);
  return {
    dimension,
    taken: seen.filter(({ taken }) => taken).length,
    telling: seen.length,
    share: available === 0 ? null : (100 * earned) / available,
    evidence: seen.map(({ earned: _earned, available: _available, ...evidence }) => evidence),
  };
}

/** Those the rubric speaks of, which is the kept one of the run: today's first, then any other it names. */
function dimensionsIn({ dimensions }: Rubric): DimensionId[] {
  const named = Object.keys(dimensions) as DimensionId[];
  const known = new Set<string>(DIMENSIONS);
  return [
    ...DIMENSIONS.filter((dimension) => Object.hasOwn(dimensions, dimension)),
    ...named.filter((dimension) => !known.has(dimension)),
  ];
}

/**
 * The dimensions as chances taken (k of n) with the very words as evidence. A decision is telling in a
 * dimension when the options on offer differ there.
 *
 * @source domain handbook §6, "Dimension"
 */
export const dimensionReports = (
  turns: readonly Turn[],
  { indicators, rubric }: ScoringNames,
): DimensionReport[] =>
  dimensionsIn(rubric).map((dimension) => dimensionReport(turns, indicators, dimension));
