import { expect, it, vi } from 'vitest';
import { lazyAttempts } from '../../src/adapters/idb/lazy-attempts.ts';
import { memoryAttempts } from '../../src/adapters/memory/attempt-store.ts';
import { aRun, ask } from './a-run.ts';
import { attemptStoreContract } from './attempt-store.contract.ts';

attemptStoreContract('a store that comes late', () => lazyAttempts(async () => memoryAttempts()));

it('is fetched once, and not before it is needed', async () => {
  const load = vi.fn(async () => memoryAttempts());
  const store = lazyAttempts(load);
  expect(store.durable()).toBe(true);
  expect(load).not.toHaveBeenCalled();
  await Promise.all([store.create(aRun()), store.list(), store.get('first')]);
  expect(load).toHaveBeenCalledOnce();
  expect(store.durable()).toBe(false);
});

it('is blocked storage while it does not come, and asked for again', async () => {
  const load = vi.fn(async () => memoryAttempts()).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const store = lazyAttempts(load);
  expect(await store.append('first', 0, ask)).toEqual({ ok: false, error: 'blocked' });
  expect(store.durable()).toBe(false);
  expect(await store.create(aRun())).toMatchObject({ ok: true });
  expect(await store.list()).toHaveLength(1);
});
