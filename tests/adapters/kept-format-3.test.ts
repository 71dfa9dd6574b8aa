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
import { aSession } from '../support/mentor.ts';
import { appShipping, keptText, openTab, restoreDatabase } from './kept-fixtures.ts';

// Runs of format 3, an archive of format 3 and a database of version 4, from before sessions with a mentor were kept.
const BUILD = '49fabb0';
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

async function saysTheSame({ runs, practice, mentor }: Stores): Promise<void> {
  expect(await runs.list()).toEqual(expected.list);
  expect(await practice.list()).toEqual(expected.answers);
  expect(await runs.broken()).toEqual([]);
  expect(await mentor.lines()).toEqual([]);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what a build of format 3 left', () => {
  it('opens in its database, with the runs that counted and the numbers they had', async () => {
    await restoreDatabase(BUILD);
    const stores = open();
    await saysTheSame(stores);
    const app = appShipping(versions);
    for (const { id, end } of expected.list) {
      const transcript = (await stores.runs.get(id)) as Transcript;
      const program = await app.load(transcript.scenario);
      const report = program && buildReport(program, transcript, await app.rubric());
      expect(report?.ok && digestOf(report.value, end?.at ?? null)).toEqual(expected.digests[id]);
    }
  });

  it('takes in sessions with a mentor beside what is there, and changes nothing of it', async () => {
    await restoreDatabase(BUILD);
    const stores = open();
    const trainee = { id: expected.profile, name: '李敏', unit: '' };
    expect(await stores.mentor.save(aSession({ trainee }))).toMatchObject({ ok: true });
    const list = await stores.runs.list();
    expect(list.filter(({ led }) => led === undefined)).toEqual(expected.list);
    expect(list.filter(({ led }) => led !== undefined)).toMatchObject([{ counts: false, led: 'session-1' }]);
  });

  it('comes in from its archive, and a single run from its record', async () => {
    const stores = open();
    expect(await stores.archive.importAll(taken('archive.json'))).toMatchObject({ ok: true });
    await stores.profiles.open(expected.profile);
    await saysTheSame(stores);
    expect(taken('transcript.json').runs).toMatchObject([{ transcript: { id: 'run-exam', format: 3 } }]);
  });
});
