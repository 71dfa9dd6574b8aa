import { describe, expect, it } from 'vitest';
import { withFallback } from '../../src/adapters/idb/with-fallback.ts';
import { memoryRuns } from '../../src/adapters/memory/run-store.ts';
import type { RunStore, StoreFailure } from '../../src/ports/run-store.ts';
import { aRun, ask, wait } from './a-run.ts';
import { attemptStoreContract } from './run-store.contract.ts';

/** A store on a disk that can be pulled out. */
function fragile() {
  const store = memoryRuns();
  const state: { failure: StoreFailure | undefined } = { failure: undefined };
  const guard =
    <Args extends unknown[], Given>(work: (...args: Args) => Promise<Given>, otherwise: () => Given) =>
    (...args: Args): Promise<Given> =>
      state.failure ? Promise.resolve(otherwise()) : work(...args);
  const refuse = () => ({ ok: false, error: state.failure ?? 'unknown' }) as const;
  const disk: RunStore = {
    create: guard(store.create, refuse),
    append: guard(store.append, refuse),
    finish: guard(store.finish, refuse),
    get: guard(store.get, () => undefined),
    list: guard(store.list, () => []),
    broken: store.broken,
    digests: guard(store.digests, () => []),
    keepDigest: (...digests) => (state.failure ? Promise.resolve(refuse()) : store.keepDigest(...digests)),
    durable: () => true,
    trouble: () => undefined,
  };
  return { disk, state };
}

attemptStoreContract('the fallback over a sound store', () => withFallback(fragile().disk, memoryRuns()));

describe('when storage goes', () => {
  it.each(['quota', 'blocked'] as const)('a run goes on in memory from where it was: %s', async (failure) => {
    const { disk, state } = fragile();
    const store = withFallback(disk, memoryRuns());
    await store.create(aRun());
    await store.append('first', 0, ask);
    expect(store.durable()).toBe(true);
    state.failure = failure;
    expect(await store.append('first', 1, wait)).toEqual({ ok: false, error: failure });
    expect(await store.append('first', 2, ask)).toMatchObject({ ok: true });
    expect(await store.get('first')).toMatchObject({ events: [ask, wait, ask] });
    expect(await store.list()).toMatchObject([{ id: 'first', decisions: 3, counts: true }]);
    expect(store.durable()).toBe(false);
  });

  it('a resumed run goes on too', async () => {
    const { disk, state } = fragile();
    await disk.create(aRun({ events: [ask] }));
    const store = withFallback(disk, memoryRuns());
    await store.get('first');
    state.failure = 'blocked';
    await store.append('first', 1, wait);
    expect(await store.get('first')).toMatchObject({ events: [ask, wait] });
  });

  it('a run held in memory was recorded last, whatever the clock said, and is no first run', async () => {
    const { disk, state } = fragile();
    const store = withFallback(disk, memoryRuns());
    await store.create(
      aRun({ id: 'stored', format: 3, recorded: 5, startedAt: '2031-01-01T00:00:00.000Z', events: [ask] }),
    );
    state.failure = 'quota';
    await store.create(aRun({ id: 'held', format: 3, startedAt: '2009-01-01T00:00:00.000Z', events: [ask] }));
    state.failure = undefined;
    expect(await store.list()).toMatchObject([
      { id: 'held', counts: false, recorded: 6 },
      { id: 'stored', counts: true, recorded: 5 },
    ]);
    // What the memory holds has no number of its own: the database gives it one when it takes it in.
    expect(await store.get('held')).not.toHaveProperty('recorded');
  });

  it('a run held in memory does not count when a stored one already does', async () => {
    const { disk, state } = fragile();
    const store = withFallback(disk, memoryRuns());
    await store.create(aRun({ events: [ask] }));
    state.failure = 'quota';
    await store.create(aRun({ id: 'later', startedAt: '2026-11-22T03:00:00.000Z', events: [ask] }));
    state.failure = undefined;
    expect((await store.list()).map(({ id, counts }) => [id, counts])).toEqual([
      ['later', false],
      ['first', true],
    ]);
  });

  it('a refused write does not count as lost storage', async () => {
    const store = withFallback(fragile().disk, memoryRuns());
    await store.create(aRun({ events: [ask] }));
    expect(await store.append('first', 0, wait)).toEqual({ ok: false, error: 'conflict' });
    expect(store.durable()).toBe(true);
  });
});
