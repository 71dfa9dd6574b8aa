import type { AttemptStore } from './attempt-store.ts';
import type { ScenarioSource } from './scenario-source.ts';
import type { SettingsStore } from './settings-store.ts';

/** What the app hands to every feature. Features name no adapter. */
export interface Services {
  readonly scenarios: ScenarioSource;
  readonly attempts: AttemptStore;
  readonly settings: SettingsStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A fresh run id. */
  readonly newId: () => string;
  /** A fresh 32-bit seed. */
  readonly newSeed: () => number;
}
