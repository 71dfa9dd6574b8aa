import type { StoreFailure } from '../../ports/run-store.ts';

/** What the browser throws, by its name. Firefox says InvalidStateError of a private window. */
const FAILURES: ReadonlyMap<string, StoreFailure> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['TimeoutError', 'blocked'],
  ['SecurityError', 'off'],
  ['InvalidStateError', 'off'],
  ['DataCloneError', 'refused'],
  ['ConstraintError', 'refused'],
]);

/**
 * Why storage failed, from what the browser threw. What has no name of its own here is `unreadable`: the browser's own
 * files, or what lies in them, are damaged. `gone` and `conflict` are left for what the working store finds.
 */
export function storeFailure(error: unknown): StoreFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return FAILURES.get(name) ?? 'unreadable';
}

/** Storage that does not answer in time. */
export const noAnswer = (): DOMException => new DOMException('the database does not answer', 'TimeoutError');
