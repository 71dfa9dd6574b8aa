import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { keepingVersions, versionKeeper } from '../../src/adapters/versions/keeping-versions.ts';
import { keptScenarios } from '../../src/adapters/versions/kept-scenarios.ts';
import { versionedScenarios } from '../../src/adapters/versions/versioned-scenarios.ts';
import type { VersionNames } from '../../src/core/exchange/kept/version-names.ts';
import { makeKept } from '../../src/core/exchange/kept/make-kept.ts';
import { earlierScenarioHash } from '../../src/core/scenario/earlier-scenario-hash.ts';
import { hashPlay } from '../../src/core/scenario/hash-play.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { earlierRubricHash } from '../../src/core/scoring/earlier-rubric-hash.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun } from './a-run.ts';
import { aVersion, otherKey } from './a-version.ts';
import { appShipping, openTab } from './kept-fixtures.ts';

const AT = '2026-12-01T00:00:00.000Z';
const { scenario, key } = aVersion();
const now = makeKept(scenario, key, { origin: 'shipped', keptAt: AT });
/** The same content as it was kept before hashes named how they were made. */
const before = {
  ...aVersion(),
  hash: earlierScenarioHash(scenario),
  keyHash: earlierRubricHash(key),
  keptAt: '2026-11-22T01:00:00.000Z',
};
const redrawn = makeKept({ ...scenario, title: '插队（新画面）' } as Scenario, key, {
  origin: 'shipped',
  keptAt: AT,
});

const events = [{ type: 'choice', node: 'push-in', choice: 'ask', ms: 900 }] as const;
const play = hashPlay(scenario);
const old = aRun({ id: 'old', hash: before.hash, key: before.keyHash, events: [...events] });
const fresh = aRun({
  id: 'fresh',
  format: 2,
  hash: now.hash,
  key: now.keyHash,
  play,
  startedAt: '2026-12-01T01:00:00.000Z',
  events: [...events],
});

type Open = (shipped?: readonly VersionNames[]) => Stores;

const STORES: readonly (readonly [string, Open])[] = [
  ['on the disk', (shipped) => openTab(shipped)],
  ["in a page's memory", (shipped = []) => memoryStores({ shippedNames: async () => shipped })],
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(STORES)('a version kept %s under one hash', (_, open) => {
  it('answers to its other one, whichever it was kept under', async () => {
    for (const version of [before, now]) {
      globalThis.indexedDB = new IDBFactory();
      const { versions } = open();
      await versions.keep(version);
      for (const { hash, keyHash } of [before, now]) {
        expect(await versions.get(hash, keyHash)).toEqual(version);
        expect(await versions.get(hash)).toEqual(version);
      }
      expect(await versions.get(before.hash, otherKey().keyHash)).toBeUndefined();
    }
  });

  it('is kept once, listed once under what it goes by now, and gone when it is removed', async () => {
    const { versions } = open();
    await versions.keep(before);
    await versions.keep(now);
    expect(await versions.get(now.hash, now.keyHash)).toEqual(before);
    expect(await versions.list()).toMatchObject([
      { hash: now.hash, keyHash: now.keyHash, keptAt: before.keptAt },
    ]);
    await versions.remove(now.hash);
    expect(await versions.list()).toEqual([]);
    expect(await versions.get(before.hash)).toBeUndefined();
  });

  it('goes out with a run that names it by its other one, and comes in beside it without being two', async () => {
    const stores = open();
    await stores.versions.keep(now);
    await stores.runs.create(old);
    const file = await stores.archive.exportAll('profile');
    expect(file.versions.map(({ hash }) => hash)).toEqual([now.hash]);
    await stores.archive.importAll({ ...file, versions: [before, now] });
    expect(await stores.versions.list()).toHaveLength(1);
  });
});

describe.each(STORES)('runs %s from before and after hashes named how they were made', (_, open) => {
  it('are of one version, and the first of them counts', async () => {
    const stores = open();
    await stores.versions.keep(before);
    await stores.runs.create(fresh);
    await stores.runs.create(old);
    expect(await stores.runs.list()).toMatchObject([
      { id: 'fresh', hash: now.hash, play, counts: false },
      { id: 'old', hash: now.hash, play, counts: true },
    ]);
  });

  it('are so too where nothing was kept and the app ships that version still', async () => {
    const app = appShipping([now]);
    const stores = open(await app.shippedNames());
    await stores.runs.create(old);
    await stores.runs.create(fresh);
    expect((await stores.runs.list()).map(({ id, counts }) => [id, counts])).toEqual([
      ['fresh', false],
      ['old', true],
    ]);
    const source = versionedScenarios(app, app.rubricHash, async () =>
      keptScenarios(app, stores.versions, app.shippedNames),
    );
    const program = await source.load('queue-jumper', old.hash, old.key);
    expect(program).toMatchObject({ hash: now.hash, rubricHash: now.keyHash });
    const rubric = await source.rubric(old.hash, old.key);
    expect(program && buildReport(program, old, rubric)).toMatchObject({ ok: true });
    expect(program && buildReport(program, { ...old, key: otherKey().keyHash }, rubric)).toMatchObject({
      ok: false,
      error: { code: 'other-version' },
    });
    // Looked through, they have it kept: once, under what it goes by now.
    const runs = keepingVersions(
      stores.runs,
      stores.versions,
      versionKeeper(stores.versions, app, () => 0),
    );
    await runs.broken();
    expect(await stores.versions.list()).toMatchObject([{ hash: now.hash, keyHash: now.keyHash }]);
  });

  it('of a scene drawn anew are not first again', async () => {
    const stores = open();
    await stores.versions.keep(before);
    await stores.runs.create(old);
    const anew = { ...fresh, id: 'anew', hash: redrawn.hash, play: hashPlay(redrawn.scenario) };
    await stores.runs.create(anew);
    expect((await stores.runs.list()).map(({ id, counts }) => [id, counts])).toEqual([
      ['anew', false],
      ['old', true],
    ]);
    expect((await stores.runs.list())[0]?.hash).toBe(redrawn.hash);
  });

  it('of words that have changed are', async () => {
    const stores = open();
    await stores.versions.keep(before);
    await stores.runs.create(old);
    await stores.runs.create({
      ...fresh,
      hash: 'c1-000000000000000000000000',
      play: 'p1-000000000000000000000000',
    });
    expect((await stores.runs.list()).map(({ counts }) => counts)).toEqual([true, true]);
  });
});

it('what a version goes by is worked out once and noted', async () => {
  const { versions, runs } = openTab();
  await versions.keep(before);
  await runs.list();
  const read = { count: 0 };
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, query: IDBValidKey | IDBKeyRange) {
    if (this.name === 'versions') read.count += 1;
    return get.call(this, query);
  };
  try {
    await runs.list();
    await openTab().runs.list();
  } finally {
    IDBObjectStore.prototype.get = get;
  }
  expect(read.count).toBe(0);
});
