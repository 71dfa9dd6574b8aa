import { expect, it } from 'vitest';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import { namesOf } from '../../src/core/exchange/kept/version-names.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';
import type { RunDigest } from '../../src/core/scoring/digest.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import type { PracticeAnswer } from '../../src/ports/practice-store.ts';
import type { RunSummary } from '../../src/ports/run-store.ts';
import type { Stores } from '../../src/ports/stores.ts';
import {
  appShipping,
  earlierDigest,
  earlierList,
  keptText,
  openTab,
  restoreDatabase,
} from './kept-fixtures.ts';

interface BuildExpected {
  readonly profile: string;
  readonly list: readonly RunSummary[];
  readonly digests: Readonly<Record<string, RunDigest>>;
  readonly answers: readonly PracticeAnswer[];
}

/** What a build left in which nobody had a session with a mentor, and what it said of it: a database, an archive, a single run. */
export function keptBuild(build: string) {
  const expected = JSON.parse(keptText('expected.json', build)) as BuildExpected;
  const taken = (file: string) => {
    const read = readArchive(keptText(file, build), 'me');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  const { versions } = taken('archive.json');
  const open = () => openTab(versions.map(namesOf));
  return { build, expected, taken, versions, open };
}

async function saysTheSame({ runs, practice, mentor }: Stores, expected: BuildExpected): Promise<void> {
  expect(earlierList(await runs.list())).toEqual(expected.list);
  expect(await practice.list()).toEqual(expected.answers);
  expect(await runs.broken()).toEqual([]);
  expect(await mentor.lines()).toEqual([]);
}

/** It opens as it was, whichever way it comes in. Each test begins with an IndexedDB of its own. */
export function opensAsItWas(
  { build, expected, taken, versions, open }: ReturnType<typeof keptBuild>,
  format: number,
): void {
  it('opens in its database, with the runs that counted and the numbers they had', async () => {
    await restoreDatabase(build);
    const stores = open();
    await saysTheSame(stores, expected);
    const app = appShipping(versions);
    for (const { id, end } of expected.list) {
      const transcript = (await stores.runs.get(id)) as Transcript;
      const program = await app.load(transcript.scenario);
      expect(program).toBeDefined();
      const report = program && buildReport(program, transcript, await app.rubric());
      expect(report?.ok && earlierDigest(report.value, end?.at ?? null)).toEqual(expected.digests[id]);
    }
  });

  it('comes in from its archive, and a single run from its record', async () => {
    const stores = open();
    expect(await stores.archive.importAll(taken('archive.json'))).toMatchObject({ ok: true });
    await stores.profiles.open(expected.profile);
    await saysTheSame(stores, expected);
    expect(taken('transcript.json').runs).toMatchObject([{ transcript: { id: 'run-exam', format } }]);
  });
}
