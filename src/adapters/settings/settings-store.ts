import type { Settings, SettingsStore } from '../../ports/settings-store.ts';
import { browserStorage, sharedText } from '../shared-text/shared-text.ts';
import { readSettings } from './read-settings.ts';

const KEY = 'shuodelai.settings';

export interface BrowserSettings extends SettingsStore {
  /** Looks for settings that a killed browser had shown and not written down yet. */
  readonly recover: () => Promise<void>;
}

/** Settings of this browser; of this page where nothing can be stored. A change in another tab arrives here too. */
export function browserSettings(storage = browserStorage()): BrowserSettings {
  const text = sharedText(KEY, storage);
  let settings = readSettings(text.read());
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const readAgain = () => {
    settings = readSettings(text.read());
    announce();
  };
  window.addEventListener('storage', ({ key }) => {
    // null: everything was cleared.
    if (key === KEY || key === null) readAgain();
  });
  return {
    get: () => settings,
    set: (change) => {
      settings = { ...settings, ...change };
      void text.write(JSON.stringify(settings satisfies Settings));
      announce();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recover: async () => {
      if (await text.recover()) readAgain();
    },
  };
}
