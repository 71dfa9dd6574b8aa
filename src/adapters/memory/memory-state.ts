import type { ArchivedAnswer, ArchivedLink, ArchivedRun } from '../../core/exchange/archive/records.ts';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import type { ProfileRow } from '../profiles/profile-rows.ts';

/** All the page's memory holds; one object behind the memory stores. */
export interface MemoryState {
  profiles: Map<string, ProfileRow>;
  runs: Map<string, ArchivedRun>;
  digests: Map<string, { readonly profile: string; readonly digest: RunDigest }>;
  /** By `versionId`. */
  versions: Map<string, KeptVersion>;
  answers: Map<string, ArchivedAnswer>;
  /** By `linkId`. */
  links: Map<string, ArchivedLink>;
}

export const emptyMemory = (): MemoryState => ({
  profiles: new Map(),
  runs: new Map(),
  digests: new Map(),
  versions: new Map(),
  answers: new Map(),
  links: new Map(),
});
