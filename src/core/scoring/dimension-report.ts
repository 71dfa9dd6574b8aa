import type { Turn } from '../play/replay.ts';
import type { Utterance } from '../program/program.ts';
import type { DimensionId, Indicators } from '../rubric/catalog.ts';
import { dimensionsIn } from '../rubric/dimensions-in.ts';
import { entryOf } from '../shared/entry-of.ts';
import {
  chanceIn,
  type DimensionChance,
  dimensionValue,
  type Graded,
  shownOf,
  takesChance,
} from '../engine/dimension-chance.ts';
import { gradeFor } from '../engine/grade.ts';
import type { ScoringNames } from './scoring-names.ts';
import type { Chances } from './uncertainty.ts';

/** One telling decision of a dimension: what was said there and what it showed. */
export interface Evidence {
  readonly turn: number;
  readonly words: string;
  readonly taken: boolean;
  /** Indicators of this dimension in the words; empty when they showed nothing of it. */
  readonly indicators: readonly string[];
  /** The best on offer was not to go wrong: it did not show the dimension either. */
  readonly onlyToAvoid: boolean;
  /** A highest-graded option that shows what was to be shown; empty where the chance was taken. */
  readonly best: string;
}

export interface DimensionReport extends Chances {
  readonly dimension: DimensionId;
  /** Σ shown ÷ Σ (target − lowest on offer) × 100 over its telling decisions; null without any. */
  readonly share: number | null;
  readonly evidence: readonly Evidence[];
}

interface Observation extends Evidence {
  readonly earned: number;
  readonly available: number;
}

const graded =
  ({ before }: Turn) =>
  (said: Utterance): Graded => ({ said, grade: gradeFor(said, before.world).grade });

const bestOf = (offered: readonly Graded[], indicators: Indicators, chance: DimensionChance): string =>
  offered.find(
    ({ said, grade }) =>
      grade === chance.highestGrade && dimensionValue(said, indicators, chance.dimension) === chance.target,
  )?.said.text ?? '';

function observe(turn: Turn, index: number, indicators: Indicators, dimension: DimensionId): Observation[] {
  const offered = turn.offered.map(graded(turn));
  const chance = chanceIn(offered, indicators, dimension);
  if (!chance.telling) return [];
  const said = graded(turn)(turn.said);
  const taken = takesChance(said, indicators, chance);
  return [
    {
      turn: index,
      words: turn.said.text,
      taken,
      indicators: turn.said.source.acts.filter((id) => entryOf(indicators, id)?.dimension === dimension),
      onlyToAvoid: chance.target <= 0,
      best: taken ? '' : bestOf(offered, indicators, chance),
      earned: shownOf(said, indicators, chance),
      available: chance.target - chance.lowest,
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

/**
 * The dimensions as chances taken (k of n) with the very words as evidence. A decision is telling in a
 * dimension when the best on offer shows more of it than the least on offer.
 *
 * @source domain handbook §6, "Dimension"; rule version in `scoring-rule.ts`
 */
export const dimensionReports = (
  turns: readonly Turn[],
  { indicators, rubric }: ScoringNames,
): DimensionReport[] =>
  dimensionsIn(rubric).map((dimension) => dimensionReport(turns, indicators, dimension));
