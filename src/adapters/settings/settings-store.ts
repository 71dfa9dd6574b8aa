import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from '../../ports/settings-store.ts';
import { readSettings } from './read-settings.ts';

const KEY = 'shuodelai.settings';

function load(storage: Storage | undefined): Settings {
  try {
    return readSettings(storage?.getItem(KEY) ?? null);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

function save(storage: Storage | undefined, settings: Settings): void {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or forbidden: the settings hold for this page.
  }
}

/** Asking for the storage throws where site data is switched off. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Settings in localStorage; in memory where there is none. A change in another tab arrives here too. */
export function browserSettings(storage = browserStorage()): SettingsStore {
  let settings = load(storage);
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener('storage', ({ key }) => {
    // null: everything was cleared.
    if (key !== KEY && key !== null) return;
    settings = load(storage);
    announce();
  });
  return {
    get: () => settings,
    set: (change) => {
      settings = { ...settings, ...change };
      save(storage, settings);
      announce();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
