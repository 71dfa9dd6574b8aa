import { expect, it, vi } from 'vitest';
import { lazyStores } from '../../src/adapters/lazy-stores.ts';
import { emptyMemory } from '../../src/adapters/memory/memory-state.ts';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import { aRun, ask } from './a-run.ts';
import { attemptStoreContract } from './attempt-store.contract.ts';
import { storesContract } from './stores.contract.ts';

attemptStoreContract('a store that comes late', () => lazyStores(async () => memoryStores()).attempts);

storesContract('stores that come late', () => {
  const [state, computer] = [emptyMemory(), {}];
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  return () => lazyStores(async () => memoryStores({ state, newId, tab: plainTabMemory(computer) }));
});

it('are fetched once, and not before they are needed', async () => {
  const load = vi.fn(async () => memoryStores());
  const { attempts, versions } = lazyStores(load);
  expect(attempts.durable()).toBe(true);
  expect(load).not.toHaveBeenCalled();
  await Promise.all([attempts.create(aRun()), attempts.list(), versions.list()]);
  expect(load).toHaveBeenCalledOnce();
  expect(attempts.durable()).toBe(false);
});

it('are blocked storage while they do not come, and asked for again', async () => {
  const load = vi.fn(async () => memoryStores()).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { attempts } = lazyStores(load);
  expect(await attempts.append('first', 0, ask)).toEqual({ ok: false, error: 'blocked' });
  expect(attempts.durable()).toBe(false);
  expect(attempts.trouble()).toBe('blocked');
  expect(await attempts.create(aRun())).toMatchObject({ ok: true });
  expect(await attempts.list()).toHaveLength(1);
});

it('answer every read with nothing while they do not come', async () => {
  const stores = lazyStores(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await stores.profiles.current()).toMatchObject({ name: '', locked: false });
  expect(await stores.practice.list()).toEqual([]);
  expect(await stores.versions.get('0123456789abcd')).toBeUndefined();
  expect(await stores.archive.exportAll('everything')).toMatchObject({ runs: [], broken: [] });
  expect(await stores.archive.removeEverything()).toEqual({ ok: false, error: 'blocked' });
});
