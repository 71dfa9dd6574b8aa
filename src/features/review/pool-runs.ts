import { isTranscript } from './is-transcript.ts';
import { DIMENSIONS, type DimensionId } from '../../core/rubric/catalog.ts';
import { buildReport } from '../../core/scoring/report.ts';
import { type Chances, poolChances } from '../../core/scoring/uncertainty.ts';
import type { Services } from '../../ports/services.ts';

/** The chances of every counted run, per dimension. */
export interface Pool {
  readonly runs: number;
  readonly chances: Readonly<Record<DimensionId, Chances>>;
}

type Observed = readonly (Chances & { readonly dimension: DimensionId })[];

async function observe(services: Services, run: string): Promise<Observed | undefined> {
  const record = await services.attempts.get(run);
  if (!record || !isTranscript(record)) return undefined;
  const { scenario, hash, key } = record;
  const program = await services.scenarios.load(scenario, hash, key).catch(() => undefined);
  const report = program && buildReport(program, record, await services.scenarios.rubric(hash, key));
  // A run of a version nobody kept has its record but no longer a report to count.
  return report?.ok ? report.value.dimensions : undefined;
}

/**
 * Pools the observations of all counted runs of this profile: the only basis on which a dimension may
 * be given a number (domain handbook §6).
 */
export async function poolRuns(services: Services): Promise<Pool> {
  const counted = (await services.attempts.list()).filter(({ counts }) => counts);
  const observed = (await Promise.all(counted.map(({ id }) => observe(services, id)))).filter(
    (item) => item !== undefined,
  );
  const chances = DIMENSIONS.map((dimension): [DimensionId, Chances] => [
    dimension,
    poolChances(observed.map((run) => run.find((item) => item.dimension === dimension) ?? NONE)),
  ]);
  return { runs: observed.length, chances: Object.fromEntries(chances) as Record<DimensionId, Chances> };
}

const NONE: Chances = { taken: 0, telling: 0 };
