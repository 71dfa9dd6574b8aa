import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { aRun, ask } from './a-run.ts';
import { anAnswer } from './a-version.ts';
import { keptBuild, opensAsItWas } from './kept-build.contract.ts';
import { earlierList, restoreDatabase } from './kept-fixtures.ts';

// Runs of format 2, an archive of format 2 and a database of version 3, from before records were numbered.
const kept = keptBuild('dfac606-unnumbered');
const { expected, open } = kept;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what a build of format 2 left', () => {
  opensAsItWas(kept, 2);

  it('comes before whatever is recorded now, were the clock set back to before it', async () => {
    await restoreDatabase(kept.build);
    const { runs, practice } = open();
    const played = expected.list.find(({ counts }) => counts);
    const again = { hash: played?.hash ?? '', events: [ask], startedAt: '2019-01-01T00:00:00.000Z' };
    await runs.create(aRun({ id: 'again', format: 3, ...again }));
    await practice.append(anAnswer({ id: 'now', at: '2019-01-01T00:00:00.000Z' }));
    const list = await runs.list();
    expect(list[0]).toMatchObject({ id: 'again', recorded: 1, counts: false });
    expect(earlierList(list.slice(1))).toEqual(expected.list);
    expect((await practice.list()).map(({ id }) => id)).toEqual([
      ...expected.answers.map(({ id }) => id),
      'now',
    ]);
  });
});
