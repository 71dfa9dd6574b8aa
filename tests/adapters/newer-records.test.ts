import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { keptScenarios } from '../../src/adapters/versions/kept-scenarios.ts';
import { ARCHIVE_FORMAT } from '../../src/core/exchange/archive/archive-schema.ts';
import { mergeArchives } from '../../src/core/exchange/archive/merge-archives.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import type { ArchiveRecords } from '../../src/core/exchange/archive/records.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import { checkKept } from '../../src/core/exchange/kept/check-kept.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { makeKept } from '../../src/core/exchange/kept/make-kept.ts';
import { readKept } from '../../src/core/exchange/kept/read-kept.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import type { RubricBundle } from '../../src/core/scoring/rubric-bundle.ts';
import { NewerContentError } from '../../src/ports/newer-content-error.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun } from './a-run.ts';
import { aVersion } from './a-version.ts';
import { appShipping, openTab } from './kept-fixtures.ts';

const AT = '2027-03-01T00:00:00.000Z';
const { scenario, key } = aVersion();

/** As a newer version of the app would keep it: names of tomorrow in all that is kept. */
function fromTomorrow(
  change: (scenario: Scenario, bundle: RubricBundle) => void = () => undefined,
): KeptVersion {
  const [words, bundle] = [structuredClone(scenario), structuredClone(key)];
  const { rubric, indicators } = bundle as unknown as {
    rubric: Record<'dimensions' | 'settings' | 'registers' | 'modelActs', Record<string, unknown>>;
    indicators: Record<string, unknown>;
  };
  rubric.dimensions.digital = { name: '会上网', group: 'do', line: '线上也说得来' };
  rubric.settings.hotline = { name: '热线', prefer: ['brisk'], avoid: ['emotional'] };
  rubric.registers.brisk = { name: '利落', gloss: '不拖' };
  rubric.modelActs.apologise = { name: '认错', gloss: '错了就说错了' };
  indicators['type-back'] = { dimension: 'digital', weight: 2, act: 'none', name: '打字', gloss: '回一句' };
  Object.assign(words, { setting: 'hotline', focus: ['digital'], weather: 'rain' });
  const asking = words.phases.counter?.nodes['push-in']?.choices?.ask;
  if (!asking) throw new Error('the fixture has changed');
  asking.acts.push('type-back');
  Object.assign(asking, { register: 'brisk' });
  change(words, bundle);
  return makeKept(words, bundle, { origin: 'shipped', keptAt: AT });
}

const ask = { type: 'choice', node: 'push-in', choice: 'ask', ms: 900 } as const;
const playedOn = ({ hash, keyHash }: KeptVersion, change: Partial<Transcript> = {}) =>
  aRun({ format: 2, hash, key: keyHash, events: [ask], ...change });

/** A run of a format that is yet to come, with an event nobody knows. */
const newerRun = {
  ...playedOn(aVersion(), { id: 'newer' }),
  format: 5,
  events: [ask, { type: 'glance', node: 'why-hurry', at: { who: 'lin' } }],
  weather: 'rain',
} as unknown as Transcript;

const fileOf = (records: Partial<ArchiveRecords>): string =>
  writeArchive(
    {
      profiles: [{ id: 'p1', name: '李敏', unit: '', createdAt: AT }],
      runs: [],
      versions: [],
      answers: [],
      links: [],
      sessions: [],
      calibrations: [],
      ...records,
    },
    { broken: [], leftOut: [] },
    AT,
  );

function taken(file: string): ArchiveRecords {
  const read = readArchive(file, 'me');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const refusal = (file: string) => {
  const read = readArchive(file, 'me');
  return read.ok ? undefined : read.error.map(({ code, message, hint }) => ({ code, message, hint }));
};

const STORES: readonly (readonly [string, () => Stores])[] = [
  ['on the disk', () => openTab()],
  ["in a page's memory", () => memoryStores()],
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a file of a newer format', () => {
  it('is refused in one plain sentence', () => {
    const file = JSON.stringify({ ...JSON.parse(fileOf({})), format: ARCHIVE_FORMAT + 1, more: {} });
    expect(refusal(file)).toEqual([
      {
        code: 'newer-format',
        message: '这份文件是更新的版本存的',
        hint: '先把这台电脑上的「说得来」换成新版',
      },
    ]);
  });

  it('that holds one run says what the run is', () => {
    expect(refusal(JSON.stringify(newerRun))).toEqual([
      {
        code: 'newer-run',
        message: '这次练习是用更新的版本练的，这个版本读不懂',
        hint: expect.stringContaining('换成新版就能看'),
      },
    ]);
  });
});

describe('a run a newer version recorded', () => {
  const file = fileOf({ runs: [{ profile: 'p1', transcript: newerRun, end: { ending: 'kept', at: AT } }] });

  it.each(STORES)('is kept %s as it is: listed, named, given out again and merged', async (_, open) => {
    const stores = open();
    const records = taken(file);
    expect(records.runs[0]?.transcript).toEqual(newerRun);
    await stores.archive.importAll(records);
    await stores.profiles.open('p1');
    expect(await stores.runs.list()).toMatchObject([{ id: 'newer', decisions: 1, end: { ending: 'kept' } }]);
    expect(await stores.runs.get('newer')).toMatchObject({ issues: [{ code: 'newer-run' }] });
    const out = await stores.archive.exportAll('everything');
    expect(out.broken).toEqual([]);
    expect(out.runs).toEqual(records.runs);
    expect(mergeArchives(out, records).runs).toEqual(records.runs);
    await stores.archive.importAll(mergeArchives(out, records));
    expect((await stores.archive.exportAll('everything')).runs).toEqual(records.runs);
  });

  it('is named among what this version cannot read', async () => {
    const stores = openTab();
    await stores.archive.importAll(taken(file));
    await stores.profiles.open('p1');
    expect(await stores.runs.broken()).toMatchObject([{ id: 'newer', issues: [{ code: 'newer-run' }] }]);
  });

  it.each<readonly [string, object]>([
    ['without an id', { id: undefined }],
    ['with events that are none', { events: [1] }],
    [
      'with a name that reaches into the program',
      { events: [{ type: 'x', ...JSON.parse('{"constructor":1}') }] },
    ],
    [
      'a thousand levels deep',
      { events: [{ type: 'x', deep: JSON.parse('['.repeat(1000) + ']'.repeat(1000)) }] },
    ],
    ['on a version that is none', { hash: 'what' }],
  ])('%s is refused', (_, change) => {
    const odd = { ...newerRun, ...change };
    expect(refusal(fileOf({ runs: [{ profile: 'p1', transcript: odd }] }))).toHaveLength(1);
  });

  it('says it is newer by its format alone: an unknown event under a known one is an altered file', () => {
    const odd = { ...newerRun, format: 2, weather: undefined } as Transcript;
    expect(refusal(fileOf({ runs: [{ profile: 'p1', transcript: odd }] }))?.[0]).toMatchObject({
      code: 'wrong-type',
    });
  });
});

describe('kept content with names of tomorrow', () => {
  it.each(STORES)('is stored %s, listed, given out, and reviewed by its own rubric', async (_, open) => {
    const stores = open();
    const version = fromTomorrow();
    await stores.archive.importAll(
      taken(fileOf({ versions: [version], runs: [{ profile: 'p1', transcript: playedOn(version) }] })),
    );
    await stores.profiles.open('p1');
    expect(await stores.versions.list()).toMatchObject([{ hash: version.hash, scenario: 'queue-jumper' }]);
    expect((await stores.archive.exportAll('everything')).versions).toEqual([version]);
    expect(await stores.runs.broken()).toEqual([]);
    const app = appShipping([aVersion()]);
    const kept = keptScenarios(app, stores.versions, app.shippedNames);
    const program = await kept.load('queue-jumper', version.hash, version.keyHash);
    const rubric = await kept.rubric(version.hash, version.keyHash);
    const report = program && buildReport(program, playedOn(version), rubric);
    if (!report?.ok) throw new Error(JSON.stringify(report));
    expect(report.value.run).toMatchObject({ setting: 'hotline', focus: ['digital'] });
    expect(report.value.turns[0]?.register).toMatchObject({
      register: 'brisk',
      setting: 'hotline',
      fit: 'preferred',
    });
    const own = report.value.dimensions.find(({ dimension }) => (dimension as string) === 'digital');
    expect(own).toMatchObject({ taken: 1, telling: 1, evidence: [{ indicators: ['type-back'] }] });
    expect(report.value.dimensions).toHaveLength(8);
  });

  it('whose words do something nobody here knows the effect of is not replayed with other numbers', async () => {
    const version = fromTomorrow((_, { indicators }) =>
      Object.assign(indicators['type-back'] ?? {}, { act: 'apologise' }),
    );
    expect(checkKept(version)).toBe('sound');
    expect(readKept(version)).toEqual({ ok: false, error: 'newer' });
    const stores = memoryStores();
    await stores.versions.keep(version);
    const kept = keptScenarios(appShipping([aVersion()]), stores.versions);
    await expect(kept.load('queue-jumper', version.hash, version.keyHash)).rejects.toThrow(NewerContentError);
  });

  it('of a newer content format, or under hashes made in an unknown way, is kept and never read', async () => {
    const later = { ...fromTomorrow(), content: 2 };
    const unknown = { ...fromTomorrow(), hash: 'z9-00000000', keyHash: 'z9-11111111' };
    for (const version of [later, unknown]) {
      expect(checkKept(version)).toBe('newer');
      expect(readKept(version)).toEqual({ ok: false, error: 'newer' });
      for (const [, open] of STORES) {
        const stores = open();
        await stores.archive.importAll(taken(fileOf({ versions: [version] })));
        expect((await stores.archive.exportAll('everything')).versions).toContainEqual(version);
        expect(await stores.versions.get(version.hash, version.keyHash)).toEqual(version);
      }
    }
  });
});

describe('kept content that is none', () => {
  const whole = aVersion();
  it.each<readonly [string, Partial<KeptVersion>]>([
    ['changed under its hash', { scenario: { ...whole.scenario, title: '别的' } }],
    ['with another rubric under its hash', { key: { ...whole.key, dispositions: {} } }],
    ['changed under an earlier hash', { hash: '0123456789abcd' }],
    [
      'with a name that reaches into the program',
      { scenario: { ...whole.scenario, ...JSON.parse('{"prototype":1}') } },
    ],
    ['without an id', { scenario: { ...whole.scenario, id: undefined } as object }],
    ['a hundred levels deep', { key: JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`) }],
    ['of no format there can be', { content: 0 }],
    [
      'deep and under an unknown hash',
      { hash: 'z9-00000000', scenario: JSON.parse(`{"id":"x","a":${'['.repeat(99)}${']'.repeat(99)}}`) },
    ],
  ])('%s is refused in a file', (_, change) => {
    const version = { ...whole, ...change };
    expect(checkKept(version)).toBe('altered');
    expect(refusal(fileOf({ versions: [version] }))).toHaveLength(1);
  });

  it.each<readonly [string, (words: Scenario) => void]>([
    ['leads nowhere', (words) => Object.assign(words, { start: 'nowhere' })],
    ['has no people', (words) => Object.assign(words, { cast: {} })],
    ['is a list where a text should be', (words) => Object.assign(words, { title: [] })],
    ['has too much anger in it', (words) => Object.assign(words.cast.lin?.start ?? {}, { anger: 1e9 })],
  ])('is unreadable when it %s, and nothing throws', (_, change) => {
    expect(readKept(fromTomorrow(change))).toEqual({ ok: false, error: 'unreadable' });
  });
});
