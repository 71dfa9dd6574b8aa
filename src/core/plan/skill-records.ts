import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import type { RunDigest } from '../scoring/digest.ts';
import type { SkillRecord } from './plan-types.ts';

/** A digest with what only the list of runs knows. */
export interface PlanRun {
  readonly digest: RunDigest;
  /** Whether it is the run of its scenario version that counts. */
  readonly counts: boolean;
  /** When it was begun, milliseconds since the epoch. */
  readonly at: number;
}

/** What counted runs say of every dimension. Practice runs keep a skill fresh; only counted ones weigh it. */
export function skillRecords(runs: readonly PlanRun[]): Readonly<Record<DimensionId, SkillRecord>> {
  const recordOf = (dimension: DimensionId): SkillRecord => {
    const met = runs.filter(({ digest }) => digest.dimensions[dimension]);
    const counted = met
      .filter(({ counts }) => counts)
      .map(({ digest }) => digest.dimensions[dimension] ?? [0, 0]);
    const [taken, telling] = counted.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
    const lastAt = met.length === 0 ? undefined : met.reduce((last, { at }) => Math.max(last, at), 0);
    return { chances: [taken, telling], lastAt };
  };
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, recordOf(dimension)])) as Record<
    DimensionId,
    SkillRecord
  >;
}
