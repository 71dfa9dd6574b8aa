import type { StoreFailure } from '../../ports/run-store.ts';

/**
 * Why storage failed, from what the browser threw. Anything but a full disk and a newer app's database is
 * `blocked`: site data switched off, a private window, no IndexedDB at all, the browser's own files damaged.
 * `conflict` and `unknown` are left for a write the working store refuses (append-event.ts).
 */
export function storeFailure(error: unknown): StoreFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (name === 'QuotaExceededError') return 'quota';
  return name === 'VersionError' ? 'newer' : 'blocked';
}
