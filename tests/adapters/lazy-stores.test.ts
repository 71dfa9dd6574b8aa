import { expect, it, vi } from 'vitest';
import { type Complete, lazyStores } from '../../src/adapters/lazy-stores.ts';
import { emptyMemory } from '../../src/adapters/memory/memory-state.ts';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import { aRun, ask } from './a-run.ts';
import { attemptStoreContract } from './run-store.contract.ts';
import { storesContract } from './stores.contract.ts';

attemptStoreContract('a store that comes late', () => lazyStores(async () => memoryStores()).runs);

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
  const { runs, versions } = lazyStores(load);
  expect(runs.trouble()).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
  await Promise.all([runs.create(aRun()), runs.list(), versions.list()]);
  expect(load).toHaveBeenCalledOnce();
  expect(runs.trouble()).toBe('off');
});

it('are blocked storage while they do not come, and asked for again', async () => {
  const load = vi.fn(async () => memoryStores()).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { runs } = lazyStores(load);
  expect(await runs.append('first', 0, ask)).toEqual({ ok: false, error: 'absent' });
  expect(runs.trouble()).toBe('absent');
  expect(await runs.create(aRun())).toMatchObject({ ok: true });
  expect(await runs.list()).toHaveLength(1);
});

it('answer every read with nothing while they do not come', async () => {
  const stores = lazyStores(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await stores.profiles.current()).toMatchObject({ name: '', locked: false });
  expect(await stores.practice.list()).toEqual([]);
  expect(await stores.versions.get('0123456789abcd')).toBeUndefined();
  expect(await stores.archive.exportAll('everything')).toMatchObject({ runs: [], broken: [] });
  expect(await stores.archive.removeEverything()).toEqual({ ok: false, error: 'absent' });
});

it('do not compile with a method missing from their table, or with one there is not', () => {
  const rest = {
    profiles: 'current list waiting joined create change open remove join separate',
    versions: 'keep get list remove',
    practice: 'append list',
    mentor: 'save get lines remove keepCalibration calibrations',
    archive: 'exportAll plan importAll removeEverything',
  } as const;
  const table = <const Texts extends Record<'runs' | keyof typeof rest, string>>(
    texts: Texts & Complete<Texts>,
  ): Texts => texts;
  const whole = table({ ...rest, runs: 'create append finish get list broken digests keepDigest' });
  // @ts-expect-error: `finish` is missing
  const lacking = table({ ...rest, runs: 'create append get list broken digests keepDigest' });
  // @ts-expect-error: there is no `burn`
  const strange = table({ ...rest, runs: 'create append finish get list broken digests keepDigest burn' });
  expect([whole, lacking, strange].map(({ runs }) => runs.split(' ').length)).toEqual([8, 7, 9]);
});
