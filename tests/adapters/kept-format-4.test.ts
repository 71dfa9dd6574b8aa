import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptBuild, opensAsItWas } from './kept-build.contract.ts';
import { restoreDatabase } from './kept-fixtures.ts';

// Runs and an archive of format 4 and a database of version 5, from before days off were entered.
const kept = keptBuild('1af7183');
const { expected, open } = kept;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what a build of archive format 4 left', () => {
  opensAsItWas(kept, 4);

  it('has days off entered beside it, which change nothing of it', async () => {
    await restoreDatabase(kept.build);
    const { profiles, runs } = open();
    const leave = { from: '2026-12-01', to: '2026-12-03' };
    expect((await profiles.current()).leaves).toBeUndefined();
    await profiles.change(expected.profile, { leave: { ...leave, on: true } });
    expect(await profiles.current()).toMatchObject({ name: '李敏', leaves: [leave] });
    expect((await runs.list()).map(({ id }) => id)).toEqual(expected.list.map(({ id }) => id));
  });
});
