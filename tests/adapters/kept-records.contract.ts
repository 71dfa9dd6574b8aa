import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { keptScenarios } from '../../src/adapters/versions/kept-scenarios.ts';
import { versionedScenarios } from '../../src/adapters/versions/versioned-scenarios.ts';
import type { ImportPlan } from '../../src/core/exchange/archive/import-plan.ts';
import { mergeArchives } from '../../src/core/exchange/archive/merge-archives.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import type { ArchiveRecords } from '../../src/core/exchange/archive/records.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import { summarise } from '../../src/core/scoring/summary.ts';
import type { ScenarioSource } from '../../src/ports/scenario-source.ts';
import type { Stores } from '../../src/ports/stores.ts';
import {
  appShipping,
  earlierDigest,
  earlierList,
  expected,
  expectedOf,
  keptText,
  keptVersions,
  openTab,
  restoreDatabase,
} from './kept-fixtures.ts';

const AT = '2026-12-01T00:00:00.000Z';
const ALL_RUNS = 50;
/** 孙丽 has a PIN: her one run stayed out of the archive. */
const ARCHIVED_RUNS = 49;

function archived(): ArchiveRecords {
  const read = readArchive(keptText('archive.json'), 'me');
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
  return read.value;
}

/** Reviews a stored run the way the page does: by the version it names, and by nothing else. */
async function review(source: ScenarioSource, transcript: Transcript, endedAt: string | null) {
  const program = await source.load(transcript.scenario, transcript.hash, transcript.key);
  if (!program) throw new Error(`no version for ${transcript.id}`);
  const report = buildReport(program, transcript, await source.rubric(transcript.hash, transcript.key));
  if (!report.ok) throw new Error(report.error.message);
  return { summary: summarise(report.value), digest: earlierDigest(report.value, endedAt) };
}

/** What becomes of the records of a file, of whatever kind they are. */
function fatesOf(plan: Awaited<ReturnType<Stores['archive']['plan']>>): string[] {
  if (!plan.ok) throw new Error(plan.error);
  const { runs, answers, profiles, versions, links, put }: ImportPlan = plan.value;
  expect(Object.values(put).flat()).toEqual([]);
  return [...new Set([runs, answers, profiles, versions, links].flat().map(({ fate }) => fate))];
}

/** An app with `shipped`, over the versions a store keeps. */
function appOver(stores: Stores, shipped: readonly KeptVersion[]): ScenarioSource {
  const app = appShipping(shipped);
  return versionedScenarios(app, app.rubricHash, async () =>
    keptScenarios(app, stores.versions, app.shippedNames),
  );
}

async function expectAllReviewed(stores: Stores, source: ScenarioSource, runs: number): Promise<void> {
  let reviewed = 0;
  for (const { id } of expected.profiles) {
    const pin = expected.pins[id];
    const opened = await stores.profiles.open(id, pin);
    if (!opened.ok) continue;
    for (const line of await stores.runs.list()) {
      const transcript = await stores.runs.get(line.id);
      if (!transcript || 'raw' in transcript) throw new Error(`${line.id} does not read`);
      expect(await review(source, transcript, line.end?.at ?? null)).toEqual(expectedOf(line.id));
      reviewed += 1;
    }
  }
  expect(reviewed).toBe(runs);
}

/** A list as that build gave it, less what is meant to differ: versions go by their present hashes. */
const told = (list: readonly { readonly id: string; readonly hash: string; readonly counts: boolean }[]) =>
  list.map(({ hash: _, counts: __, ...line }) => ({ ...line, play: undefined }));

/** What opens, lists, reviews and merges as it did, whatever the app's names are by now. `shipped`: what it ships. */
export function keptRecordsContract(name: string, shipped: () => readonly KeptVersion[]): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  describe(`${name}: an archive from 43435ad`, () => {
    it('is read whole, its versions letter for letter', () => {
      const records = archived();
      expect([records.runs.length, records.versions.length, records.answers.length]).toEqual([
        ARCHIVED_RUNS,
        6,
        4,
      ]);
      expect(JSON.stringify(records.versions)).toBe(JSON.stringify(keptVersions()));
      expect(new Set(records.runs.map(({ transcript }) => transcript.mode)).size).toBe(3);
      expect(
        records.runs.some(({ transcript }) => transcript.events.some(({ type }) => type === 'spent')),
      ).toBe(true);
    });

    it.each<readonly [string, () => Stores]>([
      ['on the disk', () => openTab()],
      ["in a page's memory", () => memoryStores()],
    ])('is taken in %s and reviewed with the numbers of then', async (_, open) => {
      const stores = open();
      expect(await stores.archive.importAll(archived())).toMatchObject({ ok: true });
      await expectAllReviewed(stores, appOver(stores, shipped()), ARCHIVED_RUNS);
      const out = await stores.archive.exportAll('everything');
      expect(out.broken).toEqual([]);
      const read = readArchive(writeArchive(out, { broken: [], leftOut: [] }, AT), 'me');
      const { profiles } = out;
      const given = archived();
      expect(read.ok && mergeArchives(read.value, given)).toEqual(
        mergeArchives({ ...given, profiles }, given),
      );
    });

    it('merged with itself is itself', async () => {
      const records = archived();
      const merged = mergeArchives(records, records);
      expect(mergeArchives(merged, records)).toEqual(merged);
      const stores = memoryStores();
      await stores.archive.importAll(records);
      expect(fatesOf(await stores.archive.plan(records))).toEqual(['same']);
    });
  });

  describe(`${name}: a database from 43435ad`, () => {
    it('opens, every PIN with it, and no other', async () => {
      await restoreDatabase();
      const { profiles } = openTab();
      expect(await profiles.list()).toEqual(expected.profiles);
      for (const [id, pin] of Object.entries(expected.pins)) {
        expect(await openTab().profiles.open(id, '0000')).toEqual({ ok: false, error: 'wrong-pin' });
        expect(await openTab().profiles.open(id)).toEqual({ ok: false, error: 'wrong-pin' });
        expect(await openTab().profiles.open(id, pin)).toMatchObject({ ok: true });
      }
    });

    it('lists the same runs, and the same first ones save of a scene drawn anew', async () => {
      await restoreDatabase();
      const stores = openTab();
      for (const [id, list] of Object.entries(expected.lists)) {
        await stores.profiles.open(id, expected.pins[id]);
        const now = await stores.runs.list();
        expect(told(earlierList(now))).toEqual(told(list));
        const counted = new Set(now.filter(({ counts }) => counts).map((run) => run.id));
        for (const run of list) {
          // The older wording has another title and the same talk: its run came second.
          const drawnAnew = run.hash === expected.hashes.older;
          expect([run.id, counted.has(run.id)]).toEqual([run.id, run.counts && !drawnAnew]);
        }
      }
    });

    it('is reviewed with the numbers of then, and nothing in it is broken', async () => {
      await restoreDatabase();
      const stores = openTab();
      await expectAllReviewed(stores, appOver(stores, shipped()), ALL_RUNS);
      expect(await stores.runs.broken()).toEqual([]);
    });

    it('merges with its own archive to itself', async () => {
      await restoreDatabase();
      const stores = openTab();
      const qian = expected.profiles.find(({ name: called }) => called === '钱芳')?.id ?? '';
      await stores.profiles.open(qian, expected.pins[qian]);
      const here = await stores.archive.exportAll('everything');
      expect(fatesOf(await stores.archive.importAll(archived()))).toEqual(['same']);
      expect(await stores.archive.exportAll('everything')).toEqual(here);
    });
  });

  describe(`${name}: a record of one run from 43435ad`, () => {
    it.each(['guided', 'self', 'exam'])('of a %s run is taken and reviewed', async (mode) => {
      const read = readArchive(keptText(`transcripts/${mode}.json`), 'me');
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const [run] = read.value.runs;
      if (!run) throw new Error('no run');
      expect(run.transcript.mode).toBe(mode);
      // Nothing is kept here: the scenario is still the one the app ships.
      const source = appOver(
        memoryStores(),
        keptVersions().filter(({ keyHash }) => keyHash === expected.keyHash),
      );
      const known = expectedOf(run.transcript.id);
      expect(await review(source, run.transcript, known.digest.endedAt)).toEqual(known);
    });
  });
}
