import { memoryStores } from '../../../src/adapters/memory/memory-stores.ts';
import type { Program } from '../../../src/core/program/program.ts';
import type { RunStore } from '../../../src/ports/run-store.ts';
import type { ScenarioSource } from '../../../src/ports/scenario-source.ts';
import type { Services } from '../../../src/ports/services.ts';
import type { SoundPlayer } from '../../../src/ports/sound-player.ts';
import { silentSound } from '../../support/silent-sound.ts';
import { fakeAloud } from '../../support/fake-aloud.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from '../../../src/ports/settings-store.ts';

function settingsOf(change: Partial<Settings>): SettingsStore {
  let settings = { ...DEFAULT_SETTINGS, ...change };
  const listeners = new Set<() => void>();
  return {
    get: () => settings,
    set: (next) => {
      settings = { ...settings, ...next };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Options {
  readonly runs?: RunStore;
  readonly settings?: Partial<Settings>;
  readonly seed?: number;
  /** The scenario has been fetched before the page is drawn. */
  readonly fetched?: boolean;
  readonly sound?: (settings: SettingsStore) => SoundPlayer;
  readonly aloud?: Services['aloud'];
}

/** What the app would hand to the play page, with one scenario and a store in memory. */
export function servicesFor(
  program: Program,
  { runs, settings = {}, seed = 1, fetched = false, sound, aloud = fakeAloud() }: Options = {},
): Services {
  let ids = 0;
  const kept = settingsOf(settings);
  const player = sound?.(kept);
  const scenarios: Partial<ScenarioSource> = {
    load: async (id) => (id === program.scenario.id ? program : undefined),
    atHand: (id) => (fetched && id === program.scenario.id ? program : undefined),
  };
  const stores = memoryStores();
  return {
    ...stores,
    scenarios: scenarios as ScenarioSource,
    runs: runs ?? { ...stores.runs, trouble: () => undefined },
    settings: kept,
    sound: player ? async () => player : silentSound,
    aloud,
    now: () => Date.now(),
    uptime: () => performance.now(),
    newId: () => {
      ids += 1;
      return `run-${ids}`;
    },
    newSeed: () => seed,
  };
}
