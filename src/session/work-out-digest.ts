import { type RunDigest, digestOf } from '../core/scoring/digest.ts';
import type { HistoryRun } from '../core/scoring/progress/history-run.ts';
import { buildReport } from '../core/scoring/report.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { ScenarioSource } from '../ports/scenario-source.ts';

interface DigestServices {
  readonly runs: Pick<RunStore, 'get'>;
  readonly scenarios: Pick<ScenarioSource, 'load' | 'rubric'>;
}

/**
 * Works out the digest of one run from its record.
 *
 * @returns undefined where there is none to be had: the record does not read, or its scenario version is gone
 */
export async function workOutDigest(
  services: DigestServices,
  run: HistoryRun,
): Promise<RunDigest | undefined> {
  const record = await services.runs.get(run.id);
  if (!record || 'issues' in record) return undefined;
  try {
    const program = await services.scenarios.load(record.scenario, record.hash, record.key);
    const report =
      program && buildReport(program, record, await services.scenarios.rubric(record.hash, record.key));
    return report?.ok ? digestOf(report.value, run.end?.at ?? null) : undefined;
  } catch {
    // Offline and not stored: asked for again when the page is next opened.
    return undefined;
  }
}
