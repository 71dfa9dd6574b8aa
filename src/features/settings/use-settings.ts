import { useSyncExternalStore } from 'react';
import type { Settings, SettingsStore } from '../../ports/settings-store.ts';

/** The settings, followed as they change here or in another tab. */
export const useSettings = (store: SettingsStore): Settings =>
  useSyncExternalStore(store.subscribe, store.get);
