import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import { namesOf } from '../../src/core/exchange/kept/version-names.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';
import { digestOf, type RunDigest } from '../../src/core/scoring/digest.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import type { PracticeAnswer } from '../../src/ports/practice-store.ts';
import type { RunSummary } from '../../src/ports/run-store.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun, ask } from './a-run.ts';
import { anAnswer } from './a-version.ts';
import { appShipping, keptText, openTab, restoreDatabase } from './kept-fixtures.ts';

// Runs of format 2, an archive of format 2 and a database of version 3, from before records were numbered.
const BUILD = 'dfac606-unnumbered';
const expected = JSON.parse(keptText('expected.json', BUILD)) as {
  readonly profile: string;
  readonly list: readonly RunSummary[];
  readonly digests: Readonly<Record<string, RunDigest>>;
  readonly answers: readonly PracticeAnswer[];
};

function taken(file: string) {
  const read = readArchive(keptText(file, BUILD), 'me');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
const versions = taken('archive.json').versions;
const open = () => openTab(versions.map(namesOf));

async function saysTheSame({ runs, practice }: Stores): Promise<void> {
  expect(await runs.list()).toEqual(expected.list);
  expect(await practice.list()).toEqual(expected.answers);
  expect(await runs.broken()).toEqual([]);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what a build of format 2 left', () => {
  it('opens in its database, with the runs that counted and the numbers they had', async () => {
    await restoreDatabase(BUILD);
    const stores = open();
    await saysTheSame(stores);
    const app = appShipping(versions);
    for (const { id, end } of expected.list) {
      const transcript = (await stores.runs.get(id)) as Transcript;
      const program = await app.load(transcript.scenario);
      expect(program).toBeDefined();
      const report = program && buildReport(program, transcript, await app.rubric());
      expect(report?.ok && digestOf(report.value, end?.at ?? null)).toEqual(expected.digests[id]);
    }
  });

  it('comes in from its archive, and a single run from its record', async () => {
    const stores = open();
    expect(await stores.archive.importAll(taken('archive.json'))).toMatchObject({ ok: true });
    await stores.profiles.open(expected.profile);
    await saysTheSame(stores);
    expect(taken('transcript.json').runs).toMatchObject([{ transcript: { id: 'run-exam', format: 2 } }]);
  });

  it('comes before whatever is recorded now, were the clock set back to before it', async () => {
    await restoreDatabase(BUILD);
    const { runs, practice } = open();
    const played = expected.list.find(({ counts }) => counts);
    const again = { hash: played?.hash ?? '', events: [ask], startedAt: '2019-01-01T00:00:00.000Z' };
    await runs.create(aRun({ id: 'again', format: 3, ...again }));
    await practice.append(anAnswer({ id: 'now', at: '2019-01-01T00:00:00.000Z' }));
    const list = await runs.list();
    expect(list[0]).toMatchObject({ id: 'again', recorded: 1, counts: false });
    expect(list.slice(1)).toEqual(expected.list);
    expect((await practice.list()).map(({ id }) => id)).toEqual([
      ...expected.answers.map(({ id }) => id),
      'now',
    ]);
  });
});
