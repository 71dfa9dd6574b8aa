import type { ArchivedAnswer, ArchivedRun } from '../../core/exchange/archive/records.ts';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { latestRecorded } from '../../core/shared/recorded.ts';
import type { ProfileRow } from '../profiles/profile-rows.ts';

/** All the page's memory holds; one object behind the memory stores. */
export interface MemoryState {
  profiles: Map<string, ProfileRow>;
  runs: Map<string, ArchivedRun>;
  digests: Map<string, { readonly profile: string; readonly digest: RunDigest }>;
  /** By `versionId`. */
  versions: Map<string, KeptVersion>;
  answers: Map<string, ArchivedAnswer>;
}

/** The largest number among a profile's records; 0 where none has one. */
export function latestOf({ runs, answers }: MemoryState, profile: string): number {
  const own = <Row extends { readonly profile: string }>(rows: Map<string, Row>): Row[] =>
    [...rows.values()].filter((row) => row.profile === profile);
  return latestRecorded([...own(runs).map(({ transcript }) => transcript), ...own(answers)]);
}

export const emptyMemory = (): MemoryState => ({
  profiles: new Map(),
  runs: new Map(),
  digests: new Map(),
  versions: new Map(),
  answers: new Map(),
});
