import { bundledScenarios } from '../adapters/bundled/scenario-source.ts';
import { lazyStores } from '../adapters/lazy-stores.ts';
import { browserSettings } from '../adapters/settings/settings-store.ts';
import type { Services } from '../ports/services.ts';

/** A page on plain http, as on a classroom's network, has no `crypto.randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;

const now = (): number => Date.now();

/** The real thing behind every port. */
export const composeServices = (): Services => ({
  ...lazyStores(async () =>
    (await import('../adapters/idb/browser-stores.ts')).browserStores({ newId, now }),
  ),
  scenarios: bundledScenarios(),
  settings: browserSettings(),
  now,
  newId,
  newSeed,
});
