import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import type { Program } from '../../src/core/program/program.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/ports/settings-store.ts';
import { loadMachineCode } from '../../src/session/machine/machine-code.ts';
import { loadLibrary } from '../support/load.ts';
import type { SessionServices } from '../../src/session/session-services.ts';

// Sessions are tested as they are once the machine's code has come; first-moment.test.ts tests the moment before.
await loadMachineCode();

interface TestServices extends SessionServices {
  readonly set: (change: Partial<Settings>) => void;
}

/** What a session needs, with one scenario at hand and a store in memory that lasts. */
export function servicesOf(program: Program, change: Partial<Settings> = {}, seed = 1): TestServices {
  let settings = { ...DEFAULT_SETTINGS, ...change };
  let ids = 0;
  const listeners = new Set<() => void>();
  const only = (id: string) => (id === program.scenario.id ? program : undefined);
  const stores = memoryStores();
  return {
    scenarios: {
      list: () => [],
      returns: async () => [],
      load: async (id) => only(id),
      atHand: only,
      rubric: async () => loadLibrary(),
    },
    runs: { ...stores.runs, trouble: () => undefined },
    profiles: stores.profiles,
    settings: {
      get: () => settings,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    set: (next) => {
      settings = { ...settings, ...next };
      for (const listener of listeners) listener();
    },
    afterReply: async () => undefined,
    now: () => Date.now(),
    uptime: () => performance.now(),
    newId: () => {
      ids += 1;
      return `run-${ids}`;
    },
    newSeed: () => seed,
  };
}
