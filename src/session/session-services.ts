import type { RunStore } from '../ports/run-store.ts';
import type { ScenarioSource } from '../ports/scenario-source.ts';
import type { Services } from '../ports/services.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import type { PromiseServices } from './returns/read-promises.ts';

/** What a session needs of the app it runs in. */
export interface SessionServices extends Pick<Services, 'now' | 'uptime' | 'newId' | 'newSeed'> {
  readonly scenarios: PromiseServices['scenarios'] & Pick<ScenarioSource, 'atHand'>;
  readonly runs: PromiseServices['runs'] &
    Pick<RunStore, 'create' | 'append' | 'finish' | 'trouble' | 'subscribe'>;
  readonly profiles: PromiseServices['profiles'];
  readonly settings: Pick<SettingsStore, 'get' | 'subscribe'>;
  /** Resolves when the windows have answered: storing can wait for that. */
  readonly afterReply: () => Promise<void>;
}
