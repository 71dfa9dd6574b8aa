import type { ScenarioSource } from './scenario-source.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Stores } from './stores.ts';

/** What the app hands to every feature. Features name no adapter. */
export interface Services extends Stores {
  readonly scenarios: ScenarioSource;
  readonly settings: SettingsStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A fresh run id. */
  readonly newId: () => string;
  /** A fresh 32-bit seed. */
  readonly newSeed: () => number;
}
