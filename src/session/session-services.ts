import type { RunStore } from '../ports/run-store.ts';
import type { ScenarioSource } from '../ports/scenario-source.ts';
import type { Services } from '../ports/services.ts';
import type { SettingsStore } from '../ports/settings-store.ts';

/** What a session needs of the app it runs in. */
export interface SessionServices extends Pick<Services, 'now' | 'uptime' | 'newId' | 'newSeed'> {
  readonly scenarios: Pick<ScenarioSource, 'load' | 'atHand'>;
  readonly runs: Pick<RunStore, 'create' | 'append' | 'finish' | 'get' | 'trouble' | 'subscribe'>;
  readonly settings: Pick<SettingsStore, 'get' | 'subscribe'>;
  /** Resolves when the windows have answered: storing can wait for that. */
  readonly afterReply: () => Promise<void>;
}
