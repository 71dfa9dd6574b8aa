import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connector } from '../../src/adapters/idb/database.ts';
import { MIGRATIONS } from '../../src/adapters/idb/migrations.ts';
import { idbStores } from '../../src/adapters/idb/idb-stores.ts';
import type { Database } from '../../src/adapters/idb/schema.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import { aSession } from '../support/mentor.ts';
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

const tab = (connect: () => Promise<Database> = connector(newId), computer = {}) =>
  idbStores({ connect, tab: plainTabMemory(computer), newId, now: () => 0 });
const idbAttempts = (connect?: () => Promise<Database>) => tab(connect).runs;

attemptStoreContract('IndexedDB', () => idbAttempts());

storesContract('IndexedDB', () => {
  const name = newId();
  const computer = {};
  return () => tab(connector(newId, name), computer);
});

/** A computer on which one profile has practised `count` times. */
async function manyRuns(count: number) {
  const computer = {};
  const { runs } = tab(undefined, computer);
  for (let place = 0; place < count; place += 1) {
    const startedAt = new Date(Date.UTC(2026, 0, 1, 0, place)).toISOString();
    await runs.create(aRun({ id: `run-${place}`, startedAt, events: [ask] }));
  }
  return { runs, fresh: () => tab(undefined, computer).runs };
}

/** Writes a row past the store, as a damaged disk or a curious hand would. */
async function tamper(
  store: 'runs' | 'events' | 'profiles' | 'versions' | 'answers' | 'shelf' | 'sessions' | 'sessionLines',
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
    expect(idbAttempts().trouble()).toBeUndefined();
  });

  it('makes way for a newer version of the app, and says it cannot store', async () => {
    const connect = connector(newId);
    const store = idbAttempts(connect);
    await store.create(aRun());
    const newer = await openDB('shuodelai', MIGRATIONS.length + 1);
    newer.close();
    expect(await store.append('first', 0, ask)).toEqual({ ok: false, error: 'newer' });
    expect(store.trouble()).toBe('newer');
  });
});

describe('a session with a mentor that does not read', () => {
  const kept = async () => {
    const stores = tab();
    const mentor = { ...(await stores.profiles.current()), name: '老周' };
    await stores.mentor.save(aSession({ mentor: { id: mentor.id, name: '老周', unit: '' } }));
    return stores;
  };

  it('is named as it lies there, read by nobody, and not taken into a file', async () => {
    const stores = await kept();
    expect(await stores.runs.broken()).toEqual([]);
    await tamper('sessions', (row) => ({ ...row, session: { ...(row.session as object), ratings: 'none' } }));
    expect(await stores.mentor.get('session-1')).toBeUndefined();
    expect((await stores.runs.broken()).map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      ['session-1', 'session-damaged'],
    ]);
    expect((await stores.archive.exportAll('everything')).sessions).toEqual([]);
  });

  it('leaves the lists standing where its line is damaged, and can still be deleted', async () => {
    const stores = await kept();
    await tamper('sessionLines', (row) => ({ ...row, line: { id: 'session-1' } }));
    expect(await stores.mentor.lines()).toEqual([]);
    expect(await stores.runs.list()).toEqual([]);
    expect(await stores.mentor.remove('session-1')).toMatchObject({ ok: true });
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

  it('is looked for again each time, and what was repaired is not', async () => {
    const store = idbAttempts();
    await store.create(aRun({ events: [ask] }));
    expect(await store.broken()).toEqual([]);
    await tamper('runs', (row) => ({ ...row, length: 5 }));
    expect(await store.broken()).toHaveLength(1);
    expect(await store.broken()).toHaveLength(1);
    await tamper('runs', (row) => ({ ...row, length: 1 }));
    expect(await store.broken()).toEqual([]);
  });

  it('is named from the moment it is opened, however long ago it was found sound', async () => {
    const { runs: attempts } = await manyRuns(60);
    expect(await attempts.broken()).toEqual([]);
    await tamper('events', (row) => (row.run === 'run-7' ? { ...row, event: null } : row));
    expect(await attempts.broken()).toEqual([]);
    expect(await attempts.get('run-7')).toMatchObject({ id: 'run-7', raw: { events: [{ event: null }] } });
    expect((await attempts.broken()).map(({ id }) => id)).toEqual(['run-7']);
    expect(await attempts.list()).toHaveLength(60);
  });

  it('a run whose id is half a character is named, and listed nowhere', async () => {
    const { runs } = tab();
    await runs.create(aRun({ events: [ask] }));
    await runs.create(aRun({ id: 'second', events: [ask] }));
    await tamper('runs', (row) =>
      row.id === 'first' ? { ...row, head: { ...(row.head as object), id: '\ud800' } } : row,
    );
    expect((await runs.list()).map(({ id }) => id)).toEqual(['second']);
    expect((await runs.broken()).map(({ id }) => id)).toEqual(['first']);
  });

  it('a run whose profile is gone or unreadable is named, whoever is practising', async () => {
    const { runs } = tab();
    await runs.create(aRun({ events: [ask] }));
    await runs.create(aRun({ id: 'second', events: [ask] }));
    await tamper('runs', (row) => ({ ...row, profile: row.id === 'first' ? 'nobody' : { odd: true } }));
    const broken = await runs.broken();
    expect(broken.map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      ['first', 'owner-missing'],
      ['second', 'owner-missing'],
    ]);
    expect(broken[0]).toMatchObject({ raw: { run: { id: 'first' }, events: [{ event: ask }] } });
  });

  it('a profile is named, and its runs stay with it', async () => {
    const { runs, profiles } = tab();
    const { id } = await profiles.current();
    await runs.create(aRun({ events: [ask] }));
    await tamper('profiles', (row) => ({ ...row, name: 7, pin: 'x' }));
    expect(await runs.broken()).toMatchObject([
      { id, issues: [{ code: 'profile-damaged' }], raw: { name: 7 } },
    ]);
    expect(await profiles.current()).toMatchObject({ id, name: '', locked: false });
    expect(await runs.list()).toHaveLength(1);
  });

  it('a version that is no longer what its hashes say is named, and nothing is scored by it', async () => {
    const { runs, versions } = tab();
    await versions.keep(aVersion());
    await tamper('versions', (row) => ({ ...row, scenario: { ...(row.scenario as object), title: '改过' } }));
    expect(await versions.get(aVersion().hash)).toBeUndefined();
    expect(await versions.list()).toEqual([]);
    expect(await runs.broken()).toMatchObject([
      {
        id: `${aVersion().hash}/${aVersion().keyHash}`,
        issues: [{ code: 'version-damaged' }],
        raw: { scenario: { title: '改过' } },
      },
    ]);
  });

  it('an answer is named, and the others are there', async () => {
    const { runs, practice } = tab();
    await practice.append(anAnswer());
    await practice.append(anAnswer({ id: 'answer-2' }));
    await tamper('answers', (row) => (row.id === 'answer-1' ? { ...row, outcome: 'brilliant' } : row));
    expect(await practice.list()).toMatchObject([anAnswer({ id: 'answer-2' })]);
    expect(await runs.broken()).toMatchObject([
      { id: 'answer-1', issues: [{ code: 'answer-damaged' }], raw: { outcome: 'brilliant' } },
    ]);
  });

  it('is part of the file that holds everything', async () => {
    const { archive, practice } = tab();
    await practice.append(anAnswer());
    await tamper('answers', (row) => ({ ...row, at: null }));
    const file = await archive.exportAll('everything');
    expect(file.answers).toEqual([]);
    expect(file.broken).toMatchObject([{ id: 'answer-1', raw: { at: null } }]);
  });
});

describe('a shelf of many runs', () => {
  it('says the same as the rows it was made from, and goes on changing with them', async () => {
    const { runs: attempts, fresh } = await manyRuns(60);
    const before = await attempts.list();
    expect(before).toHaveLength(60);
    await attempts.broken();
    expect(await attempts.list()).toEqual(before);
    expect(await fresh().list()).toEqual(before);
    await attempts.append('run-3', 1, wait);
    await attempts.finish('run-4', { ending: 'kept', at: '2026-11-22T09:00:00.000Z' });
    const after = await fresh().list();
    expect(after.find(({ id }) => id === 'run-3')).toMatchObject({ decisions: 2, end: undefined });
    expect(after.find(({ id }) => id === 'run-4')).toMatchObject({ end: { ending: 'kept' } });
    expect(after).toHaveLength(60);
  });

  it('is made again from the rows when a page of it is torn', async () => {
    const { runs: attempts, fresh } = await manyRuns(60);
    const before = await attempts.list();
    await attempts.broken();
    await tamper('shelf', (row) => ({ ...row, text: String(row.text).slice(0, 99) }));
    expect(await fresh().list()).toEqual(before);
  });

  it('does not read again what it has read', async () => {
    const { runs: attempts, fresh } = await manyRuns(60);
    await attempts.broken();
    const database = await openDB('shuodelai');
    expect(await database.countFromIndex('runs', 'live')).toBe(0);
    database.close();
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await fresh().broken();
    expect(read.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'events')).toEqual([]);
  });
});

describe('bringing records in', () => {
  it('all or nothing: one record that cannot be stored leaves everything as it was', async () => {
    const { archive, runs, profiles } = tab();
    await runs.create(aRun({ events: [ask] }));
    const file = await archive.exportAll('everything');
    const more = aRun({ id: 'more', events: [ask] });
    const owner = (await profiles.current()).id;
    const wrong = { ...anAnswer({ id: 'torn' }), profile: owner, skills: [() => undefined] };
    const outcome = await archive.importAll({
      ...file,
      runs: [{ profile: owner, transcript: more }],
      answers: [wrong as never],
    });
    expect(outcome.ok).toBe(false);
    expect(await runs.get('more')).toBeUndefined();
    expect(await runs.list()).toMatchObject([{ id: 'first' }]);
  });

  it('a full disk half-way leaves everything as it was', async () => {
    const { archive, runs } = tab();
    await runs.create(aRun({ events: [ask] }));
    const file = await archive.exportAll('everything');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException(`${this.name} is full`, 'QuotaExceededError');
    });
    const more = [{ profile: file.profiles[0]?.id ?? '', transcript: aRun({ id: 'more' }) }];
    expect(await archive.importAll({ ...file, profiles: [], runs: more })).toEqual({
      ok: false,
      error: 'full',
    });
    put.mockRestore();
    expect(await runs.list()).toMatchObject([{ id: 'first', decisions: 1 }]);
  });
});

describe('a damaged run and a file that has it', () => {
  /** Its last event is gone from the disk; the file was made before. */
  async function torn() {
    const { archive, runs } = tab();
    await runs.create(aRun({ events: [ask, wait] }));
    const file = await archive.exportAll('everything');
    const database = await openDB('shuodelai');
    await database.delete('events', ['first', 1]);
    database.close();
    return { archive, runs, file };
  }

  it('is whole again where the file goes on from what is left', async () => {
    const { archive, runs, file } = await torn();
    expect(await runs.broken()).toHaveLength(1);
    expect(await archive.importAll(file)).toMatchObject({ ok: true, value: { runs: [{ fate: 'longer' }] } });
    expect(await runs.broken()).toEqual([]);
    expect(await runs.get('first')).toEqual(aRun({ events: [ask, wait] }));
  });

  it('is left as it is where the file has something else', async () => {
    const { archive, runs, file } = await torn();
    const others = file.runs.map((run) => ({ ...run, transcript: aRun({ events: [wait, wait] }) }));
    expect(await archive.importAll({ ...file, runs: others })).toMatchObject({
      ok: true,
      value: { runs: [{ fate: 'conflict' }] },
    });
    expect(await runs.broken()).toMatchObject([{ id: 'first', raw: { events: [{ event: ask }] } }]);
  });
});

describe('storage that is not there', () => {
  it('is a value, never an exception', async () => {
    const store = idbAttempts(() => Promise.reject(new DOMException('no', 'SecurityError')));
    expect(await store.create(aRun())).toEqual({ ok: false, error: 'off' });
    expect(await store.get('first')).toBeUndefined();
    expect(await store.list()).toEqual([]);
    expect(await store.broken()).toEqual([]);
    expect(store.trouble()).toBe('off');
  });

  it('says when the disk is full', async () => {
    const store = idbAttempts(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    expect(await store.append('first', 0, ask)).toEqual({ ok: false, error: 'full' });
  });
});
