import { DIMENSIONS, type DimensionId } from '../../core/rubric/catalog.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { joinHistory } from '../../core/scoring/progress/history-run.ts';
import { type Chances, poolChances } from '../../core/scoring/uncertainty.ts';
import { workOutDigest } from '../../session/work-out-digest.ts';
import type { ReviewServices } from './review-services.ts';

/** The chances of every counted run, per dimension. */
export interface Pool {
  readonly runs: number;
  readonly chances: Readonly<Record<DimensionId, Chances>>;
}

/** Digests of all counted runs: those kept, and those that had to be worked out, which are kept from now on. */
async function countedDigests(services: ReviewServices): Promise<RunDigest[]> {
  const [list, kept] = await Promise.all([services.runs.list(), services.runs.digests()]);
  const counted = joinHistory(list, kept).filter(({ counts }) => counts);
  const missing = counted.filter(({ digest }) => !digest);
  const found = await Promise.all(missing.map((run) => workOutDigest(services, run)));
  const fresh = found.filter((digest) => digest !== undefined);
  if (fresh.length > 0) void services.runs.keepDigest(...fresh);
  return [...counted.flatMap(({ digest }) => digest ?? []), ...fresh];
}

const chancesIn = ({ dimensions }: RunDigest, dimension: DimensionId): Chances => {
  const [taken, telling] = dimensions[dimension] ?? [0, 0];
  return { taken, telling };
};

/**
 * Pools the observations of all counted runs of this profile: the only basis on which a dimension may
 * be given a number (domain handbook §6).
 */
export async function poolRuns(services: ReviewServices): Promise<Pool> {
  const digests = await countedDigests(services);
  const chances = DIMENSIONS.map((dimension): [DimensionId, Chances] => [
    dimension,
    poolChances(digests.map((digest) => chancesIn(digest, dimension))),
  ]);
  return { runs: digests.length, chances: Object.fromEntries(chances) as Record<DimensionId, Chances> };
}
