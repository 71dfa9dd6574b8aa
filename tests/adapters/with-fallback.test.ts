import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver } from '../../src/adapters/idb/hand-over.ts';
import { keepTrying, TRY_EVERY } from '../../src/adapters/idb/keep-trying.ts';
import { runLedger } from '../../src/adapters/idb/run-ledger.ts';
import { withFallback } from '../../src/adapters/idb/with-fallback.ts';
import { emptyMemory } from '../../src/adapters/memory/memory-state.ts';
import { memoryMentor } from '../../src/adapters/memory/mentor-store.ts';
import { memoryPractice } from '../../src/adapters/memory/practice-store.ts';
import { memoryProfileRows } from '../../src/adapters/memory/profile-rows.ts';
import { memoryRuns, ONE_OWNER } from '../../src/adapters/memory/run-store.ts';
import { memoryVersions } from '../../src/adapters/memory/version-store.ts';
import type { RunDigest } from '../../src/core/scoring/digest.ts';
import type { RunStore, StoreFailure } from '../../src/ports/run-store.ts';
import { aRun, ask, wait } from './a-run.ts';
import { attemptStoreContract } from './run-store.contract.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const HERE = { id: 'here', name: '赵明', unit: '', createdAt: '2026-11-01T00:00:00.000Z' };

/** A store on a disk that can be pulled out, and the page's stores over it. */
function page() {
  const onDisk = emptyMemory();
  onDisk.profiles.set('here', HERE);
  const store = memoryRuns(ONE_OWNER, onDisk);
  const state: { failure: StoreFailure | undefined } = { failure: undefined };
  const guard =
    <Args extends unknown[], Given>(work: (...args: Args) => Promise<Given>, otherwise: () => Given) =>
    (...args: Args): Promise<Given> =>
      state.failure ? Promise.resolve(otherwise()) : work(...args);
  const refuse = () => ({ ok: false, error: state.failure ?? 'refused' }) as const;
  const disk: RunStore = {
    create: guard(store.create, refuse),
    append: guard(store.append, refuse),
    finish: guard(store.finish, refuse),
    get: guard(store.get, () => undefined),
    list: guard(store.list, () => []),
    broken: store.broken,
    digests: guard(store.digests, () => []),
    keepDigest: (...digests) => (state.failure ? Promise.resolve(refuse()) : store.keepDigest(...digests)),
    trouble: () => undefined,
    subscribe: () => () => undefined,
  };
  const memory = emptyMemory();
  const ledger = runLedger(memory);
  const rows = memoryProfileRows(onDisk);
  const parts = {
    disk: {
      rows,
      versions: memoryVersions(onDisk),
      runsOf: () => disk,
      answersOf: () => memoryPractice(ONE_OWNER, onDisk),
      mentorOf: () => memoryMentor(ONE_OWNER, onDisk),
    },
    state: memory,
    ledger,
    beginsWith: async () => undefined,
    lockedAmong: () => new Set<string>(),
    standIns: new Set<string>(),
    goOnAs: () => undefined,
  };
  let comeBack = (): void => undefined;
  const trying = keepTrying(
    () => handOver(parts),
    (listener) => {
      comeBack = listener;
    },
  );
  const runs = withFallback(disk, memoryRuns(ONE_OWNER, memory), ledger, trying);
  return { disk, state, onDisk, runs, trying, comeBack: () => comeBack() };
}

const eventsOn = async (store: RunStore, run = 'first') => {
  const found = await store.get(run);
  return found && 'events' in found ? found.events : undefined;
};

attemptStoreContract('the fallback over a sound store', () => page().runs);

describe('when storage goes', () => {
  it.each(['full', 'blocked', 'off', 'newer', 'unreadable', 'absent'] as const)(
    'a run goes on in memory from where it was, and why is said: %s',
    async (failure) => {
      const { runs, state } = page();
      await runs.create(aRun());
      await runs.append('first', 0, ask);
      expect(runs.trouble()).toBeUndefined();
      state.failure = failure;
      expect(await runs.append('first', 1, wait)).toMatchObject({ ok: true });
      expect(runs.trouble()).toBe(failure);
      expect(await runs.append('first', 2, ask)).toMatchObject({ ok: true });
      expect(await eventsOn(runs)).toEqual([ask, wait, ask]);
      expect(await runs.list()).toMatchObject([{ id: 'first', decisions: 3, counts: true }]);
    },
  );

  it('a resumed run goes on too', async () => {
    const { disk, runs, state } = page();
    await disk.create(aRun({ events: [ask] }));
    await runs.get('first');
    state.failure = 'blocked';
    await runs.append('first', 1, wait);
    expect(await eventsOn(runs)).toEqual([ask, wait]);
  });

  it('a run another tab has gone on with, and that was read since, stays what this page made of it', async () => {
    const { disk, runs } = page();
    await disk.create(aRun({ events: [ask] }));
    await runs.get('first');
    await disk.append('first', 1, ask);
    await runs.get('first');
    expect(await runs.append('first', 1, wait)).toMatchObject({ ok: true });
    expect(runs.trouble('first')).toBe('conflict');
    expect(await eventsOn(runs)).toEqual([ask, wait]);
    expect(await eventsOn(disk)).toEqual([ask, ask]);
  });

  it('a run held in memory was recorded last, whatever the clock said, and is no first run', async () => {
    const { runs: store, state } = page();
    await store.create(
      aRun({ id: 'stored', format: 3, recorded: 5, startedAt: '2031-01-01T00:00:00.000Z', events: [ask] }),
    );
    state.failure = 'full';
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
    const { runs, state, trying } = page();
    await runs.create(aRun({ events: [ask] }));
    state.failure = 'full';
    await runs.create(aRun({ id: 'later', startedAt: '2026-11-22T03:00:00.000Z', events: [ask] }));
    expect(trying.trouble()).toBe('full');
    state.failure = undefined;
    expect((await runs.list()).map(({ id, counts }) => [id, counts])).toEqual([
      ['later', false],
      ['first', true],
    ]);
  });

  it('a write that nobody can take is refused, and the store is no worse for it', async () => {
    const { runs } = page();
    await runs.create(aRun({ events: [ask] }));
    expect(await runs.append('first', 0, wait)).toEqual({ ok: false, error: 'conflict' });
    expect(runs.trouble()).toBeUndefined();
  });
});

describe('when storage comes back', () => {
  const END = { ending: 'kept', at: '2026-11-22T01:10:00.000Z' };

  /** A run of which the disk has the beginning, and one it has never heard of. */
  async function interrupted(failure: StoreFailure) {
    const all = page();
    const { runs, state } = all;
    await runs.create(aRun());
    await runs.append('first', 0, ask);
    state.failure = failure;
    await runs.append('first', 1, wait);
    await runs.finish('first', END);
    await runs.create(aRun({ id: 'second', events: [ask] }));
    await runs.append('second', 1, wait);
    return all;
  }

  const expectStored = async ({ disk, runs }: ReturnType<typeof page>) => {
    expect(runs.trouble()).toBeUndefined();
    expect(runs.trouble('first')).toBeUndefined();
    expect(await eventsOn(disk)).toEqual([ask, wait]);
    expect(await eventsOn(disk, 'second')).toEqual([ask, wait]);
    expect((await disk.list()).find(({ id }) => id === 'first')?.end).toEqual(END);
  };

  it.each(['full', 'blocked'] as const)(
    'all is written after a while, and it is said: %s',
    async (failure) => {
      const all = await interrupted(failure);
      const heard = vi.fn();
      all.runs.subscribe(heard);
      await vi.advanceTimersByTimeAsync(3 * TRY_EVERY);
      expect(all.runs.trouble()).toBe(failure);
      all.state.failure = undefined;
      await vi.advanceTimersByTimeAsync(TRY_EVERY);
      await expectStored(all);
      expect(heard).toHaveBeenCalled();
    },
  );

  it('all is written when somebody comes back to the page', async () => {
    const all = await interrupted('blocked');
    all.state.failure = undefined;
    all.comeBack();
    await vi.waitFor(() => expect(all.runs.trouble()).toBeUndefined());
    await expectStored(all);
  });

  it('all is written with the next write', async () => {
    const all = await interrupted('full');
    all.state.failure = undefined;
    await all.runs.append('second', 2, ask);
    await vi.waitFor(() => expect(all.runs.trouble()).toBeUndefined());
    expect(await eventsOn(all.disk, 'second')).toEqual([ask, wait, ask]);
  });

  it('and the run goes on to the disk as before', async () => {
    const all = await interrupted('full');
    all.state.failure = undefined;
    await vi.advanceTimersByTimeAsync(TRY_EVERY);
    await all.runs.append('second', 2, ask);
    expect(await eventsOn(all.disk, 'second')).toEqual([ask, wait, ask]);
  });

  it('nothing is tried any more once all is stored', async () => {
    const all = await interrupted('full');
    all.state.failure = undefined;
    await vi.advanceTimersByTimeAsync(TRY_EVERY);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('when the run is gone, or another’s', () => {
  it('deleted under the page: it goes on here, is not written back, and its record is there', async () => {
    const { disk, onDisk, runs } = page();
    await runs.create(aRun());
    await runs.append('first', 0, ask);
    onDisk.runs.clear();
    expect(await runs.append('first', 1, wait)).toMatchObject({ ok: true });
    expect(runs.trouble('first')).toBe('gone');
    expect(runs.trouble()).toBeUndefined();
    await runs.append('first', 2, ask);
    await vi.advanceTimersByTimeAsync(2 * TRY_EVERY);
    expect(await eventsOn(runs)).toEqual([ask, wait, ask]);
    expect(await disk.get('first')).toBeUndefined();
    await runs.create(aRun({ id: 'next', events: [ask] }));
    expect(await eventsOn(disk, 'next')).toEqual([ask]);
  });

  it('deleted after it was over: what this page played can still be looked back on', async () => {
    const { onDisk, runs } = page();
    await runs.create(aRun({ events: [ask] }));
    onDisk.runs.clear();
    expect(await eventsOn(runs)).toEqual([ask]);
    expect(await runs.list()).toEqual([]);
  });

  it('the losing one of two tabs has its own run, which counts nowhere; the stored one stands', async () => {
    const { disk, runs } = page();
    await runs.create(aRun({ events: [ask] }));
    await disk.append('first', 1, wait);
    expect(await runs.append('first', 1, ask)).toMatchObject({ ok: true });
    await runs.append('first', 2, ask);
    expect(runs.trouble('first')).toBe('conflict');
    expect(await eventsOn(runs)).toEqual([ask, ask, ask]);
    expect(await runs.list()).toMatchObject([{ id: 'first', decisions: 3, counts: false }]);
    await runs.keepDigest({ run: 'first', decisions: 3 } as RunDigest);
    await vi.advanceTimersByTimeAsync(2 * TRY_EVERY);
    expect(await eventsOn(disk)).toEqual([ask, wait]);
    expect(await disk.digests()).toEqual([]);
  });
});
