import type { Scenario } from '../core/scenario/schema.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';
import type { RubricBundle } from './scenario-source.ts';

/** A scenario as it was played, with everything it was scored by. */
export interface ScenarioVersion {
  /** Content hash of the scenario. */
  readonly hash: string;
  readonly scenario: Scenario;
  /** Content hash of `key` (`hashKey`): the same scenario may be scored by another key later. */
  readonly keyHash: string;
  readonly key: RubricBundle;
  /** Came with the app, or brought by the user. */
  readonly origin: 'shipped' | 'own';
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
}

export interface VersionSummary
  extends Pick<ScenarioVersion, 'hash' | 'keyHash' | 'origin' | 'title' | 'keptAt'> {
  /** The scenario's id. */
  readonly scenario: string;
}

/**
 * Scenario versions, so that a run is always reviewed as it was scored. Content-addressed by scenario and
 * key; shared by all profiles, because nobody's words are in them.
 */
export interface VersionStore {
  /** Keeps a version, once: the same scenario under the same key again changes nothing. */
  readonly keep: (version: ScenarioVersion) => Promise<Result<void, StoreFailure>>;
  /** The version; without `keyHash` the one kept first. Nothing where its content no longer fits its hashes. */
  readonly get: (hash: string, keyHash?: string) => Promise<ScenarioVersion | undefined>;
  /** Newest first. */
  readonly list: () => Promise<readonly VersionSummary[]>;
  /** Forgets a scenario version under every key. Runs played on it stay, but can no longer be reviewed. */
  readonly remove: (hash: string) => Promise<Result<void, StoreFailure>>;
}
