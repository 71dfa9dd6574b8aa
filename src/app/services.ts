import { bundledScenarios } from '../adapters/bundled/scenario-source.ts';
import { lazyAttempts } from '../adapters/idb/lazy-attempts.ts';
import { browserSettings } from '../adapters/settings/settings-store.ts';
import type { Services } from '../ports/services.ts';

/** A page on plain http, as on a classroom's network, has no `crypto.randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;

/** The real thing behind every port. */
export const composeServices = (): Services => ({
  scenarios: bundledScenarios(),
  attempts: lazyAttempts(async () => (await import('../adapters/idb/browser-attempts.ts')).browserAttempts()),
  settings: browserSettings(),
  now: () => Date.now(),
  newId,
  newSeed,
});
