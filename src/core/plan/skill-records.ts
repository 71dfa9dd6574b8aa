import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import type { RunDigest } from '../scoring/digest.ts';
import type { Mode } from '../play/transcript.ts';
import type { SkillRecord } from './plan-types.ts';

/** A run as planning sees it: what the list of runs knows, and what its digest tells where there is one. */
export interface PlanRun {
  readonly scenario: string;
  readonly mode: Mode;
  readonly ended: boolean;
  /** Begun in the middle of an earlier run. */
  readonly replayed: boolean;
  /** Whether it is the run of its scenario version that counts. */
  readonly counts: boolean;
  /** When it is taken to have been begun (`placeInTime`), milliseconds since the epoch. */
  readonly at: number;
  readonly dimensions: RunDigest['dimensions'];
}

/** What counted runs say of every dimension. Practice runs keep a skill fresh; only counted ones weigh it. */
export function skillRecords(runs: readonly PlanRun[]): Readonly<Record<DimensionId, SkillRecord>> {
  const recordOf = (dimension: DimensionId): SkillRecord => {
    const met = runs.filter(({ dimensions }) => dimensions[dimension]);
    const counted = met
      .filter(({ counts }) => counts)
      .map(({ dimensions }) => dimensions[dimension] ?? [0, 0]);
    const [taken, telling] = counted.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
    const lastAt = met.length === 0 ? undefined : met.reduce((last, { at }) => Math.max(last, at), 0);
    return { chances: [taken, telling], lastAt };
  };
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, recordOf(dimension)])) as Record<
    DimensionId,
    SkillRecord
  >;
}
