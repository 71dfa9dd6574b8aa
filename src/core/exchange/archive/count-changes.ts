import { canonicalJson } from '../../shared/canonical-json.ts';
import { versionId } from '../kept/kept-version.ts';
import type { ArchiveRecords } from './records.ts';

/** What a merge would bring, for saying so before or after. */
export interface Changes {
  readonly newRuns: number;
  /** Runs that are here already and went on over there. */
  readonly longerRuns: number;
  readonly newAnswers: number;
  readonly newProfiles: number;
  readonly newVersions: number;
}

const fresh = <T>(before: readonly T[], after: readonly T[], idOf: (record: T) => string): T[] => {
  const known = new Set(before.map(idOf));
  return after.filter((record) => !known.has(idOf(record)));
};

/** Counts what `after`, a merge with `before`, has that `before` has not. */
export function countChanges(before: ArchiveRecords, after: ArchiveRecords): Changes {
  const runs = new Map(before.runs.map((run) => [run.transcript.id, canonicalJson(run)]));
  const changed = after.runs.filter((run) => runs.get(run.transcript.id) !== canonicalJson(run));
  const newRuns = changed.filter(({ transcript }) => !runs.has(transcript.id)).length;
  return {
    newRuns,
    longerRuns: changed.length - newRuns,
    newAnswers: fresh(before.answers, after.answers, ({ id }) => id).length,
    newProfiles: fresh(before.profiles, after.profiles, ({ id }) => id).length,
    newVersions: fresh(before.versions, after.versions, versionId).length,
  };
}
