import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStores } from '../../src/adapters/idb/browser-stores.ts';
import { MIGRATIONS } from '../../src/adapters/idb/migrations.ts';
import { plainTabMemory, type TabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import type { ScenarioSource } from '../../src/ports/scenario-source.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun, ask, wait } from './a-run.ts';
import { anAnswer, aVersion } from './a-version.ts';
import { attemptStoreContract } from './run-store.contract.ts';
import { storesContract } from './stores.contract.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

let ids = 0;
const newId = () => {
  ids += 1;
  return `id-${ids}`;
};
const shipped = { list: () => [] } as unknown as ScenarioSource;

interface Page extends Stores {
  /** Somebody comes back to it: what is not stored is tried again. */
  readonly comeBack: () => void;
}

function page(tab: TabMemory = plainTabMemory()): Page {
  let comeBack = (): void => undefined;
  const onReturn = (listener: () => void) => {
    comeBack = listener;
  };
  const stores = browserStores({ shipped, newId, now: () => 0, tab, onReturn });
  return { ...stores, comeBack: () => comeBack() };
}

const settled = ({ runs, comeBack }: Page) =>
  vi.waitFor(() => {
    comeBack();
    expect(runs.trouble()).toBeUndefined();
  });

attemptStoreContract('what a browser keeps runs in', () => page().runs);

storesContract('what a browser keeps everything in', () => {
  globalThis.indexedDB = new IDBFactory();
  const computer = {};
  return () => page(plainTabMemory(computer));
});

/** A page of an older version that does not make way. Gives how to close it. */
async function oldTab(): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('shuodelai', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('runs', { keyPath: 'id' });
      opening.result.createObjectStore('events', { keyPath: ['run', 'index'] });
      opening.result.createObjectStore('finished', { keyPath: 'run' });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  return () => database.close();
}

const takeOver = async () => (await openDB('shuodelai', MIGRATIONS.length + 1)).close();

async function practise({ runs, practice, versions }: Stores, id = 'first'): Promise<void> {
  await runs.create(aRun({ id, events: [ask] }));
  await runs.append(id, 1, wait);
  await runs.finish(id, { ending: 'kept', at: '2026-11-22T01:10:00.000Z' });
  await practice.append(anAnswer({ id: `answer-${id}` }));
  await versions.keep(aVersion());
}

describe('an upgrade that an old page blocks', () => {
  it('is said, the run goes on with its record, and all of it is stored once the old page is closed', async () => {
    const close = await oldTab();
    const here = page();
    await practise(here);
    expect(here.runs.trouble()).toBe('blocked');
    expect(await here.runs.get('first')).toMatchObject({ events: [ask, wait] });
    expect(await here.runs.list()).toMatchObject([{ id: 'first', decisions: 2, counts: true }]);
    close();
    await settled(here);
    expect(await here.runs.list()).toMatchObject([{ id: 'first', decisions: 2, counts: true }]);
    const later = page();
    expect(await later.runs.get('first')).toEqual(aRun({ events: [ask, wait] }));
    expect(await later.runs.list()).toMatchObject([{ end: { ending: 'kept' }, counts: true }]);
    expect(await later.practice.list()).toMatchObject([{ id: 'answer-first' }]);
    expect(await later.versions.get(aVersion().hash)).toEqual(aVersion());
    expect(await later.profiles.list()).toHaveLength(1);
  });

  it('gives the run to whom the tab has open, behind a PIN as well', async () => {
    const tab = plainTabMemory();
    const before = page(tab);
    const zhao = await before.profiles.current();
    await before.profiles.change(zhao.id, { name: '赵明', pin: '2468' });
    await before.profiles.open(zhao.id, '2468');
    const database = await openDB('shuodelai');
    const held = await holdUpgrade(tab);
    database.close();
    await held.release();
    expect(await held.page.profiles.current()).toMatchObject({ id: zhao.id, name: '赵明', locked: true });
    expect((await held.page.runs.list()).map(({ id }) => id)).toEqual(['meanwhile']);
    expect(await page().runs.list()).toEqual([]);
  });

  it('has what was said of who is one person once it is over, of nobody who is locked', async () => {
    const tab = plainTabMemory();
    const before = page(tab);
    const own = await before.profiles.current();
    await before.profiles.change(own.id, { name: '赵明' });
    const locked = await before.profiles.create({ name: '钱芳', unit: '', pin: '2468' });
    if (!locked.ok) throw new Error(locked.error);
    const database = await openDB('shuodelai');
    const held = await holdUpgrade(tab);
    database.close();
    const file = {
      profiles: [{ id: 'away', name: '', unit: '', createdAt: '2026-11-01T00:00:00.000Z' }],
      runs: [],
      versions: [],
      answers: [],
      links: [
        { people: ['away', own.id].sort() as [string, string], turns: 1 },
        { people: ['away', locked.value.id].sort() as [string, string], turns: 1 },
      ],
      sessions: [],
      calibrations: [],
    };
    expect(await held.page.archive.importAll(file)).toMatchObject({ ok: true });
    await held.release();
    const later = page(tab);
    expect(await later.profiles.joined()).toMatchObject([{ id: 'away' }]);
    expect(await later.profiles.list()).toMatchObject([{ name: '赵明' }, { name: '钱芳', locked: true }]);
    expect(await later.profiles.remove(own.id)).toMatchObject({ ok: true, value: { people: 1 } });
    expect(await later.archive.exportAll('everything')).toMatchObject({ profiles: [], links: [] });
  });

  it('gives what nobody did by name to whom the tab would have begun with, and makes no second person', async () => {
    const before = page();
    const first = await before.profiles.current();
    await before.profiles.change(first.id, { name: '钱芳' });
    const held = await holdUpgrade(plainTabMemory());
    await held.release();
    expect(await held.page.profiles.list()).toMatchObject([{ id: first.id, name: '钱芳' }]);
    expect(await held.page.profiles.current()).toMatchObject({ id: first.id });
    expect((await held.page.runs.list()).map(({ id }) => id)).toEqual(['meanwhile']);
  });
});

/** A page that cannot reach the database while it practises, and how it can again. */
async function holdUpgrade(tab: TabMemory) {
  const reach = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('waits', 'TimeoutError');
  });
  const here = page(tab);
  await here.runs.create(aRun({ id: 'meanwhile', events: [ask] }));
  expect(here.runs.trouble()).toBe('blocked');
  return {
    page: here,
    release: () => {
      reach.mockRestore();
      return settled(here);
    },
  };
}

describe('a database deleted under a run', () => {
  it('leaves the run its record, and does not put it back', async () => {
    const here = page();
    await here.runs.create(aRun({ events: [ask] }));
    await deleteDB('shuodelai');
    expect(await here.runs.append('first', 1, wait)).toMatchObject({ ok: true });
    expect(here.runs.trouble('first')).toBe('gone');
    expect(await here.runs.get('first')).toMatchObject({ events: [ask, wait] });
    expect(await page().runs.list()).toEqual([]);
    await here.runs.create(aRun({ id: 'next', events: [ask] }));
    expect(await page().runs.get('next')).toMatchObject({ events: [ask] });
  });

  it('by 全删掉 in another tab: the same, its own scenario version included', async () => {
    const here = page();
    await practise(here);
    await here.versions.get(aVersion().hash, aVersion().keyHash);
    expect(await page().archive.removeEverything()).toMatchObject({ ok: true });
    expect(await here.runs.get('first')).toMatchObject({ events: [ask, wait] });
    expect(await here.versions.get(aVersion().hash, aVersion().keyHash)).toEqual(aVersion());
    expect(await here.runs.list()).toEqual([]);
    expect(await page().versions.list()).toEqual([]);
  });
});

describe('a file of all there is', () => {
  const ids = async ({ archive }: Stores) =>
    (await archive.exportAll('everything')).runs.map(({ transcript: { id, events } }) => [id, events.length]);

  it('holds what could not be stored, and nothing that another tab has deleted', async () => {
    const here = page();
    await practise(here);
    expect(await ids(here)).toEqual([['first', 2]]);
    await page().archive.removeEverything();
    expect(await ids(here)).toEqual([]);
    await here.profiles.current();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await here.runs.create(aRun({ id: 'held', events: [ask] }));
    expect(await ids(here)).toEqual([['held', 1]]);
    full.mockRestore();
  });

  it('holds the stored run, not what the losing one of two tabs made of it', async () => {
    const [here, there] = [page(), page()];
    await here.runs.create(aRun({ events: [ask] }));
    await there.runs.get('first');
    await here.runs.append('first', 1, wait);
    await there.runs.append('first', 1, ask);
    await there.runs.append('first', 2, ask);
    expect(there.runs.trouble('first')).toBe('conflict');
    expect(await ids(there)).toEqual([['first', 2]]);
    expect(await there.runs.get('first')).toMatchObject({ events: [ask, ask, ask] });
  });
});

describe('deleting everything', () => {
  const ALL = { people: 1, runs: 1, answers: 1, versions: 1, sessions: 0 };

  it('is done only when nothing is left, of the disk and of what the page could not store', async () => {
    const here = page();
    await practise(here);
    expect(await here.archive.removeEverything()).toEqual({ ok: true, value: ALL });
    for (const store of (await openDB('shuodelai')).objectStoreNames)
      expect(await (await openDB('shuodelai')).count(store as never), store).toBe(0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await practise(here, 'second');
    expect(here.runs.trouble()).toBe('full');
    put.mockRestore();
    const gone = await here.archive.removeEverything();
    expect(gone).toMatchObject({ ok: true, value: { runs: 1, answers: 1, versions: 1 } });
    expect(await here.runs.get('second')).toBeUndefined();
    await settled(here);
    expect(await page().runs.list()).toEqual([]);
  });

  it('with a newer database there: everything is on the disk, and that is what is said', async () => {
    const before = page();
    await practise(before);
    await takeOver();
    const here = page();
    await practise(here, 'second');
    expect(here.runs.trouble()).toBe('newer');
    const deletion = await here.archive.removeEverything();
    expect(deletion).toMatchObject({ ok: false, error: 'newer', gone: { runs: 1, answers: 1 } });
    expect(deletion).not.toHaveProperty('left.runs');
    const self = await here.profiles.current();
    expect(await here.profiles.remove(self.id)).toMatchObject({ ok: false, error: 'newer' });
    const database = await openDB('shuodelai');
    expect(await database.count('runs')).toBe(1);
    database.close();
  });

  it.each(['QuotaExceededError', 'UnknownError'])(
    'with a store that throws: what is left is counted, and nothing is gone (%s)',
    async (name) => {
      const here = page();
      await practise(here);
      const self = await here.profiles.current();
      const thrown = () => {
        throw new DOMException('no', name);
      };
      vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(thrown);
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(thrown);
      expect(await here.archive.removeEverything()).toMatchObject({ ok: false, left: ALL });
      expect(await here.profiles.remove(self.id)).toMatchObject({
        ok: false,
        left: { people: 1, runs: 1, answers: 1 },
      });
      vi.restoreAllMocks();
      expect(await page().runs.list()).toHaveLength(1);
    },
  );

  it('that does nothing is not done', async () => {
    const here = page();
    await practise(here);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
      return this.count() as unknown as IDBRequest<undefined>;
    });
    expect(await here.archive.removeEverything()).toMatchObject({ ok: false, left: ALL });
    vi.restoreAllMocks();
  });

  it('of one person: the others stay, and a locked one goes without the PIN', async () => {
    const here = page();
    await practise(here);
    const qian = await here.profiles.create({ name: '钱芳', unit: '', pin: '2468' });
    const id = qian.ok ? qian.value.id : '';
    await here.profiles.open(id, '2468');
    await here.runs.create(aRun({ id: 'hers', events: [ask] }));
    const other = page();
    expect(await other.profiles.remove(id)).toEqual({
      ok: true,
      value: { people: 1, runs: 1, answers: 0, versions: 0, sessions: 0 },
    });
    expect((await other.runs.list()).map((run) => run.id)).toEqual(['first']);
    // Her own tab is still in the middle of it.
    await here.runs.append('hers', 1, wait);
    expect(here.runs.trouble('hers')).toBe('gone');
    expect(await here.runs.get('hers')).toMatchObject({ events: [ask, wait] });
  });
});
