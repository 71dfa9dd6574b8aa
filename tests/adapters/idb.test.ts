import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connector } from '../../src/adapters/idb/database.ts';
import { idbStores } from '../../src/adapters/idb/idb-stores.ts';
import type { Database } from '../../src/adapters/idb/schema.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import { aRun, ask, wait } from './a-run.ts';
import { attemptStoreContract } from './attempt-store.contract.ts';
import { storesContract } from './stores.contract.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

let ids = 0;
const newId = () => {
  ids += 1;
  return `id-${ids}`;
};

const tab = (connect: () => Promise<Database> = connector(newId), computer = {}) =>
  idbStores({ connect, tab: plainTabMemory(computer), newId, now: () => 0 });
const idbAttempts = (connect?: () => Promise<Database>) => tab(connect).attempts;

attemptStoreContract('IndexedDB', () => idbAttempts());

storesContract('IndexedDB', () => {
  const name = newId();
  const computer = {};
  return () => tab(connector(newId, name), computer);
});

/** Writes a row past the store, as a damaged disk or a curious hand would. */
async function tamper(
  store: 'runs' | 'events',
  change: (row: Record<string, unknown>) => unknown,
): Promise<void> {
  const database = await openDB('shuodelai');
  for (const row of await database.getAll(store)) await database.put(store, change(row));
  database.close();
}

describe('what is stored', () => {
  it('is there for the next page and the other tab', async () => {
    await idbAttempts().create(aRun({ events: [ask] }));
    await idbAttempts().append('first', 1, wait);
    expect(await idbAttempts().get('first')).toEqual(aRun({ events: [ask, wait] }));
    expect(idbAttempts().durable()).toBe(true);
  });

  it('makes way for a newer version of the app, and says it cannot store', async () => {
    const connect = connector(newId);
    const store = idbAttempts(connect);
    await store.create(aRun());
    const newer = await openDB('shuodelai', 3);
    newer.close();
    expect(await store.append('first', 0, ask)).toEqual({ ok: false, error: 'newer' });
    expect(store.durable()).toBe(false);
    expect(store.trouble()).toBe('newer');
  });
});

describe('a record that does not read', () => {
  it.each([
    [
      'a mode nobody knows',
      'runs',
      (row: Record<string, unknown>) => ({ ...row, head: { ...(row.head as object), mode: 'cheat' } }),
    ],
    ['no head', 'runs', (row: Record<string, unknown>) => ({ ...row, head: null })],
    ['fewer events than it says', 'runs', (row: Record<string, unknown>) => ({ ...row, length: 9 })],
    [
      'an event of another kind',
      'events',
      (row: Record<string, unknown>) => ({ ...row, event: { type: 'spell' } }),
    ],
  ] as const)('is named, kept and set aside: %s', async (_what, place, change) => {
    const store = idbAttempts();
    await store.create(aRun({ events: [ask] }));
    await store.create(aRun({ id: 'gone', events: [ask] }));
    await tamper(place, (row) => ((row.run ?? row.id) === 'first' ? change(row) : row));
    expect(await store.get('first')).toMatchObject({ id: 'first', raw: { events: [{ run: 'first' }] } });
    expect((await store.broken()).map(({ id }) => id)).toEqual(['first']);
    expect((await store.list()).map(({ id }) => id)).toContain('gone');
    expect(await store.get('gone')).toEqual(aRun({ id: 'gone', events: [ask] }));
  });

  it('is looked for again once the run has gone on', async () => {
    const store = idbAttempts();
    await store.create(aRun({ events: [ask] }));
    expect(await store.broken()).toEqual([]);
    await tamper('runs', (row) => ({ ...row, length: 5 }));
    expect(await store.broken()).toHaveLength(1);
  });
});

describe('storage that is not there', () => {
  it('is a value, never an exception', async () => {
    const store = idbAttempts(() => Promise.reject(new DOMException('no', 'SecurityError')));
    expect(await store.create(aRun())).toEqual({ ok: false, error: 'blocked' });
    expect(await store.get('first')).toBeUndefined();
    expect(await store.list()).toEqual([]);
    expect(await store.broken()).toEqual([]);
    expect(store.durable()).toBe(false);
  });

  it('says when the disk is full', async () => {
    const store = idbAttempts(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    expect(await store.append('first', 0, ask)).toEqual({ ok: false, error: 'quota' });
  });
});
