import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import { keptText, openTab, restoreDatabase } from './kept-fixtures.ts';

const BUILD = 'dfac606';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function archived() {
  const read = readArchive(keptText('archive.json', BUILD), 'me');
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
  return read.value;
}

const fates = (part: readonly { readonly fate: string }[]): string[] => part.map(({ fate }) => fate);

describe('a database of version 3', () => {
  it('opens with everybody in it, their PINs and their runs', async () => {
    await restoreDatabase(BUILD);
    const { profiles, runs, practice } = openTab();
    const [li, sun] = await profiles.list();
    expect([li, sun]).toMatchObject([
      { name: '李敏', locked: false },
      { name: '孙丽', locked: true },
    ]);
    expect(await profiles.joined()).toEqual([]);
    for (const [person, pin] of [
      [li, undefined],
      [sun, '2468'],
    ] as const) {
      expect(await profiles.open(person?.id ?? '', pin)).toMatchObject({ ok: true });
      expect((await runs.list()).map(({ mode, counts, end }) => [mode, counts, end?.ending])).toEqual([
        ['guided', false, undefined],
        ['exam', false, undefined],
        ['self', true, 'served'],
      ]);
      expect(await practice.list()).toHaveLength(1);
      expect(await runs.broken()).toEqual([]);
    }
  });

  it('has all of its own archive already', async () => {
    await restoreDatabase(BUILD);
    const plan = await openTab().archive.importAll(archived());
    if (!plan.ok) throw new Error(plan.error);
    const { runs, answers, profiles, put } = plan.value;
    expect([...fates(runs), ...fates(answers), ...fates(profiles)]).toEqual([
      'same',
      'same',
      'same',
      'same',
      'same',
    ]);
    expect(Object.values(put).flat()).toEqual([]);
  });

  it('lets its people be named anew: the name is later than any of before', async () => {
    await restoreDatabase(BUILD);
    const stores = openTab();
    const [li] = await stores.profiles.list();
    await stores.profiles.change(li?.id ?? '', { name: '李慧' });
    const plan = await stores.archive.importAll(archived());
    expect(plan).toMatchObject({ ok: true, value: { profiles: [{ fate: 'same' }] } });
    expect((await stores.profiles.list())[0]).toMatchObject({ name: '李慧' });
  });
});

describe('an archive of format 2', () => {
  it('is taken in whole, and names nobody as one with another', async () => {
    const stores = memoryStores();
    const plan = await stores.archive.importAll(archived());
    if (!plan.ok) throw new Error(plan.error);
    expect([fates(plan.value.runs), plan.value.links]).toEqual([['new', 'new', 'new'], []]);
    const out = await stores.archive.exportAll('everything');
    expect(out.runs).toEqual(archived().runs);
  });
});
