import type { Transcript } from '../../core/play/transcript.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import type { ArchivedAnswer } from '../../ports/archive-store.ts';
import type { RunEnd } from '../../ports/run-store.ts';
import type { ScenarioVersion } from '../../ports/version-store.ts';
import type { ProfileRow } from '../profiles/profile-rows.ts';

export interface KeptRun {
  readonly profile: string;
  readonly transcript: Transcript;
  readonly end?: RunEnd | undefined;
}

/** All the page's memory holds; one object behind the memory stores. */
export interface MemoryState {
  profiles: Map<string, ProfileRow>;
  runs: Map<string, KeptRun>;
  digests: Map<string, { readonly profile: string; readonly digest: RunDigest }>;
  /** By `versionId`. */
  versions: Map<string, ScenarioVersion>;
  answers: Map<string, ArchivedAnswer>;
}

export const emptyMemory = (): MemoryState => ({
  profiles: new Map(),
  runs: new Map(),
  digests: new Map(),
  versions: new Map(),
  answers: new Map(),
});
