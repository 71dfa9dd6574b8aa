import type { KeptVersion } from '../core/exchange/kept/kept-version.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

export interface VersionSummary extends Pick<KeptVersion, 'origin' | 'title' | 'keptAt'> {
  /** The scenario's id. */
  readonly scenario: string;
  /** What the version goes by now, whatever hashes it is kept under. */
  readonly hash: string;
  readonly keyHash: string;
}

/**
 * Scenario versions, so that a run is always reviewed as it was scored. Content-addressed by scenario and rubric, under
 * any hash the version goes or went by; shared by all profiles, because nobody's words are in them. What is kept is
 * not read here: `readKept` does, when a run is to be replayed.
 */
export interface VersionStore {
  /** Keeps a version, once: the same scenario under the same rubric again changes nothing. */
  readonly keep: (version: KeptVersion) => Promise<Result<void, StoreFailure>>;
  /** The version; without `keyHash` the one kept first. Nothing where its content no longer fits its hashes. */
  readonly get: (hash: string, keyHash?: string) => Promise<KeptVersion | undefined>;
  /** Newest first. */
  readonly list: () => Promise<readonly VersionSummary[]>;
  /** Forgets a scenario version under every rubric. Runs played on it stay, but can no longer be reviewed. */
  readonly remove: (hash: string) => Promise<Result<void, StoreFailure>>;
}
