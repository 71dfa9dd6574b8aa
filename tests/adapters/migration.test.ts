import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connector } from '../../src/adapters/idb/database.ts';
import { idbStores } from '../../src/adapters/idb/idb-stores.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';

interface Dump {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string | string[]; readonly rows: readonly Record<string, unknown>[] }>
  >;
}

/** A database as an earlier version of the app left it. */
async function restore(file: string): Promise<Dump> {
  const dump = JSON.parse(readFileSync(`tests/fixtures/migrations/${file}`, 'utf8')) as Dump;
  const database = await openDB('shuodelai', dump.version, {
    upgrade: (created) => {
      for (const [name, { keyPath }] of Object.entries(dump.stores))
        created.createObjectStore(name, { keyPath });
    },
  });
  for (const [name, { rows }] of Object.entries(dump.stores))
    for (const row of rows) await database.put(name, row);
  database.close();
  return dump;
}

const stores = () =>
  idbStores({
    connect: connector(() => 'first-profile'),
    tab: plainTabMemory(),
    newId: () => 'another',
    now: () => 0,
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a database of version 1', () => {
  it('keeps every run, in the name of a first profile', async () => {
    const { stores: kept } = await restore('v1/mixed.json');
    const { runs, profiles } = stores();
    expect(await profiles.list()).toMatchObject([{ id: 'first-profile', name: '', locked: false }]);
    expect(await profiles.current()).toMatchObject({ id: 'first-profile' });
    const sound = (kept.runs?.rows ?? []).filter(({ head }) => head !== null);
    for (const { id, head } of sound as unknown as readonly { id: string; head: object }[]) {
      const events = (kept.events?.rows ?? []).filter(({ run }) => run === id).map(({ event }) => event);
      expect(await runs.get(id)).toEqual({ ...head, events });
    }
    expect(await runs.list()).toHaveLength(sound.length);
  });

  it('knows which ended, which count and how far each got', async () => {
    await restore('v1/mixed.json');
    const list = await stores().runs.list();
    expect(list.map(({ mode, decisions, end, counts }) => [mode, decisions, end?.ending, counts])).toEqual([
      ['guided', 3, 'good-end', false],
      ['self', 5, undefined, true],
      ['guided', 1, undefined, false],
      ['exam', 2, 'bad-end', false],
      ['self', 3, 'good-end', true],
      ['self', 3, 'good-end', true],
    ]);
  });

  it('keeps what was damaged before, and what belonged to nothing', async () => {
    await restore('v1/mixed.json');
    const { runs } = stores();
    const broken = await runs.broken();
    expect(broken).toMatchObject([{ id: '9f1c0a9b2d4e5f60718293aa', raw: { run: { head: null } } }]);
    const database = await openDB('shuodelai');
    expect(await database.getAll('finished')).toMatchObject([{ run: '0000000000000000000000ff' }]);
    database.close();
  });

  it('lets a run go on that was left half-way', async () => {
    await restore('v1/mixed.json');
    const { runs } = stores();
    const run = await runs.get('5b1c0a9b2d4e5f60718293a6');
    const events = run && 'events' in run ? run.events : [];
    const next = { type: 'continue', node: 'why-hurry' } as const;
    expect(await runs.append('5b1c0a9b2d4e5f60718293a6', events.length, next)).toMatchObject({
      ok: true,
    });
    expect(await runs.get('5b1c0a9b2d4e5f60718293a6')).toMatchObject({ events: [...events, next] });
  });

  it('stays as it was when the migration is cut off', async () => {
    const dump = await restore('v1/mixed.json');
    const torn = idbStores({
      connect: connector(() => {
        throw new Error('the power went');
      }),
      tab: plainTabMemory(),
      newId: () => 'another',
      now: () => 0,
    });
    expect(await torn.runs.list()).toEqual([]);
    expect(torn.runs.trouble()).toBe('unreadable');
    expect(await stores().runs.list()).toHaveLength((dump.stores.runs?.rows.length ?? 0) - 1);
  });
});
