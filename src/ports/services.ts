import type { Aloud } from './aloud.ts';
import type { ScenarioSource } from './scenario-source.ts';
import type { SettingsStore } from './settings-store.ts';
import type { SoundPlayer } from './sound-player.ts';
import type { Stores } from './stores.ts';

/** What the app hands to every feature. Features name no adapter. */
export interface Services extends Stores {
  readonly scenarios: ScenarioSource;
  readonly settings: SettingsStore;
  /** The one player of the page; comes when first asked for. Rejects when its code cannot be fetched. */
  readonly sound: () => Promise<SoundPlayer>;
  /** Voices come when they are first asked for; always the same ones. Rejects when their code cannot be fetched. */
  readonly aloud: () => Promise<Aloud>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds since the page was opened: what time takes, whatever the clock is set to meanwhile. */
  readonly uptime: () => number;
  /** A fresh run id. */
  readonly newId: () => string;
  /** A fresh 32-bit seed. */
  readonly newSeed: () => number;
}
