import type { StoreFailure } from '../../ports/attempt-store.ts';

/**
 * Why storage failed, from what the browser threw. Anything but a full disk is `blocked`: site data switched
 * off, a private window, no IndexedDB at all, a newer app's database, the browser's own files damaged.
 * `unknown` is left for a write the working store refuses (append-event.ts).
 */
export function storeFailure(error: unknown): StoreFailure {
  const named = typeof error === 'object' && error !== null && 'name' in error;
  return named && error.name === 'QuotaExceededError' ? 'quota' : 'blocked';
}
