import { bundledScenarios, keyHash } from '../adapters/bundled/scenario-source.ts';
import { lazyStores } from '../adapters/lazy-stores.ts';
import { browserSettings } from '../adapters/settings/settings-store.ts';
import { versionedScenarios } from '../adapters/versions/versioned-scenarios.ts';
import type { Services } from '../ports/services.ts';

/** A page on plain http, as on a classroom's network, has no `crypto.randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;

const now = (): number => Date.now();
const uptime = (): number => performance.now();

/** Milliseconds. The first screen has the machine to itself. */
const RECOVER_AFTER = 500;

/** The real thing behind every port. */
export function composeServices(): Services {
  const settings = browserSettings();
  setTimeout(settings.recover, RECOVER_AFTER);
  const shipped = bundledScenarios();
  const later = () => import('../adapters/bundled/browser-stores.ts');
  const stores = lazyStores(async () => (await later()).browserStores({ shipped, newId, now }));
  const kept = async () =>
    (await later()).keptScenarios(shipped, stores.versions, () => settings.get().ownShelf);
  return {
    ...stores,
    scenarios: versionedScenarios(shipped, keyHash, kept),
    settings,
    sound: async () => (await import('../adapters/howler/browser-sound.ts')).browserSound(settings),
    aloud: async () => (await import('../adapters/aloud/browser-aloud.ts')).browserAloud(),
    now,
    uptime,
    newId,
    newSeed,
  };
}
