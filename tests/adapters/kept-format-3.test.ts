import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { aSession } from '../support/mentor.ts';
import { keptBuild, opensAsItWas } from './kept-build.contract.ts';
import { earlierList, restoreDatabase } from './kept-fixtures.ts';

// Runs of format 3, an archive of format 3 and a database of version 4, from before sessions with a mentor were kept.
const kept = keptBuild('49fabb0');
const { expected, open } = kept;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what a build of format 3 left', () => {
  opensAsItWas(kept, 3);

  it('takes in sessions with a mentor beside what is there, and changes nothing of it', async () => {
    await restoreDatabase(kept.build);
    const stores = open();
    const trainee = { id: expected.profile, name: '李敏', unit: '' };
    expect(await stores.mentor.save(aSession({ trainee }))).toMatchObject({ ok: true });
    const list = await stores.runs.list();
    expect(earlierList(list.filter(({ led }) => led === undefined))).toEqual(expected.list);
    expect(list.filter(({ led }) => led !== undefined)).toMatchObject([{ counts: false, led: 'session-1' }]);
  });
});
