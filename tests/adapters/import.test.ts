import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserStores } from '../../src/adapters/idb/browser-stores.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import type { ImportChoice, ImportPlan } from '../../src/core/exchange/archive/import-plan.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import { NO_RECORDS } from '../../src/core/exchange/archive/records.ts';
import type { ArchiveRecords } from '../../src/core/exchange/archive/records.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';
import type { ArchiveScope } from '../../src/ports/archive-store.ts';
import type { Profile } from '../../src/ports/profile-store.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun, ask, wait } from './a-run.ts';
import { anAnswer } from './a-version.ts';
import { appShipping } from './kept-fixtures.ts';
import { clock, emptyDisk, MACHINES } from './machines.ts';

const AT = '2026-11-22T08:00:00.000Z';
const END = { ending: 'kept', at: '2026-11-22T01:10:00.000Z' };
const EMPTY: ArchiveRecords = NO_RECORDS;

beforeEach(() => {
  emptyDisk();
  clock.now = Date.parse(AT);
});

const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A file as it is carried: written, and read by whoever takes it in. */
async function saved({ archive }: Stores, scope: ArchiveScope = 'profile'): Promise<string> {
  const out = await archive.exportAll(scope);
  return writeArchive(out, out, AT);
}

async function take(stores: Stores, text: string, choice?: ImportChoice): Promise<ImportPlan> {
  const file = value(readArchive(text, (await stores.profiles.current()).id));
  const before = value(await stores.archive.plan(file, choice));
  const plan = value(await stores.archive.importAll(file, choice));
  expect(plan).toEqual(before);
  return plan;
}

const fates = (part: readonly { readonly fate: string }[]): string[] => part.map(({ fate }) => fate);

async function nowCalled({ profiles }: Stores, name: string): Promise<Profile> {
  return value(await profiles.change((await profiles.current()).id, { name }));
}

async function newcomer({ profiles }: Stores, name: string): Promise<Profile> {
  const made = value(await profiles.create({ name, unit: '' }));
  value(await profiles.open(made.id));
  return made;
}

const lockUp = async ({ profiles }: Stores): Promise<void> => {
  value(await profiles.change((await profiles.current()).id, { pin: '2468' }));
};

/** As many as take another way to be read. */
it('on the disk many runs are compared as few are: each with its own events', async () => {
  const [[, machine] = []] = MACHINES;
  const stores = machine?.().tab();
  if (!stores) throw new Error('no machine');
  for (let place = 0; place < 120; place += 1)
    await stores.runs.create(aRun({ id: `run-${place}`, events: place % 2 ? [ask] : [ask, wait] }));
  const file = JSON.parse(await saved(stores));
  file.runs[7].transcript.events.push(wait);
  const { runs } = await take(stores, JSON.stringify(file));
  expect(runs.filter(({ fate }) => fate === 'same')).toHaveLength(119);
  expect(runs.filter(({ fate }) => fate === 'longer')).toHaveLength(1);
});

it('storage out of reach takes a file into the memory of the page', async () => {
  const stores = browserStores({
    shipped: appShipping([]),
    newId: () => 'somebody',
    now: () => clock.now,
    connect: () => Promise.reject(new DOMException('no', 'SecurityError')),
    tab: plainTabMemory(),
  });
  const runs = [{ profile: 'x', transcript: aRun({ events: [ask] }) }];
  const text = writeArchive({ ...EMPTY, runs }, { broken: [], leftOut: [] }, AT);
  expect(fates((await take(stores, text, { mine: 'x' })).runs)).toEqual(['new']);
  expect(await stores.runs.list()).toMatchObject([{ id: 'first' }]);
  expect(await stores.profiles.joined()).toMatchObject([{ id: 'x' }]);
});

describe.each(MACHINES)('%s', (_, machine) => {
  /** Zhao has practised here and set a PIN; Qian sits here now. */
  async function shared(transcript: Transcript = aRun({ events: [ask, wait] })) {
    const { tab, lying } = machine();
    const theirs = tab();
    const zhao = await nowCalled(theirs, '赵明');
    await theirs.runs.create(transcript);
    await theirs.runs.finish(transcript.id, END);
    await theirs.practice.append(anAnswer());
    await lockUp(theirs);
    const mine = tab();
    const qian = await newcomer(mine, '钱芳');
    const kept = await lying();
    const unchanged = async () => {
      const { runs, answers, profiles } = await lying();
      expect(runs).toEqual(kept.runs);
      expect(answers).toEqual(kept.answers);
      expect(profiles.get(zhao.id)).toEqual(kept.profiles.get(zhao.id));
    };
    return { theirs, mine, zhao, qian, unchanged };
  }

  describe("a colleague's locked run", () => {
    it('is not taken by its own record, and keeps its ending', async () => {
      const text = readFileSync('tests/fixtures/archives/locked-run.json', 'utf8');
      const { mine, unchanged } = await shared(JSON.parse(text));
      expect(fates((await take(mine, text)).runs)).toEqual(['elsewhere']);
      await unchanged();
      expect(await mine.runs.list()).toEqual([]);
    });

    it('is not overwritten by a file that knows its id for something else, nor its answers turned round', async () => {
      const { mine, zhao, qian, unchanged } = await shared();
      for (const profile of [zhao.id, qian.id, 'somebody']) {
        const runs = [{ profile, transcript: aRun({ events: [wait, wait, wait] }), end: END }];
        const answers = [{ ...anAnswer({ outcome: 'right' }), profile }];
        const text = writeArchive({ ...EMPTY, runs, answers }, { broken: [], leftOut: [] }, AT);
        const plan = await take(mine, text);
        expect([fates(plan.runs), fates(plan.answers)]).toEqual([['conflict'], ['conflict']]);
        await unchanged();
      }
    });

    it('does not move with an owner nobody knows who is said to be oneself', async () => {
      const { mine, unchanged } = await shared();
      const runs = [{ profile: 'x', transcript: aRun({ events: [ask, wait] }), end: END }];
      const answers = [{ ...anAnswer(), profile: 'x' }];
      const text = writeArchive({ ...EMPTY, runs, answers }, { broken: [], leftOut: [] }, AT);
      const plan = await take(mine, text, { mine: 'x' });
      expect([fates(plan.runs), fates(plan.answers)]).toEqual([['elsewhere'], ['elsewhere']]);
      await unchanged();
    });

    it('is the same in their own file, and more of it waits until they open it', async () => {
      const { theirs, mine, unchanged } = await shared();
      const text = await saved(theirs);
      const same = await take(mine, text);
      expect([fates(same.runs), fates(same.answers), fates(same.profiles)]).toEqual([
        ['same'],
        ['same'],
        ['same'],
      ]);
      await unchanged();
      const more = JSON.parse(text);
      more.runs[0].transcript.events.push({ type: 'rewind', to: 0 });
      more.runs.push({ ...more.runs[0], transcript: aRun({ id: 'more', events: [ask] }) });
      expect(fates((await take(mine, JSON.stringify(more))).runs)).toEqual(['locked', 'locked']);
      await unchanged();
      expect(fates((await take(theirs, JSON.stringify(more))).runs)).toEqual(['longer', 'new']);
      expect(await theirs.runs.get('first')).toMatchObject({ events: [ask, wait, { type: 'rewind' }] });
    });

    it('cannot be reached by saying that its owner is oneself', async () => {
      const { mine, zhao, qian, unchanged } = await shared();
      const people = [zhao.id, qian.id].sort() as [string, string];
      const text = writeArchive({ ...EMPTY, links: [{ people, turns: 7 }] }, { broken: [], leftOut: [] }, AT);
      expect(fates((await take(mine, text)).links)).toEqual(['locked']);
      expect(fates((await take(mine, text, { mine: zhao.id })).links)).toEqual(['locked']);
      expect(await mine.profiles.join(zhao.id)).toEqual({ ok: false, error: 'wrong-pin' });
      await unchanged();
      expect(await mine.runs.get('first')).toBeUndefined();
      expect(await mine.profiles.joined()).toEqual([]);
    });
  });

  it('an older copy without the ending does not take it', async () => {
    const stores = machine().tab();
    await stores.runs.create(aRun({ events: [ask] }));
    const early = await saved(stores);
    await stores.runs.append('first', 1, wait);
    const open = await saved(stores);
    await stores.runs.finish('first', END);
    const done = await saved(stores);
    for (const text of [early, open]) expect(fates((await take(stores, text)).runs)).toEqual(['same']);
    expect(await stores.runs.list()).toMatchObject([{ decisions: 2, end: END }]);
    const { runs } = await take(machine().tab(), early);
    expect(fates(runs)).toEqual(['new']);
    const there = machine().tab();
    for (const text of [early, open, done]) await take(there, text);
    expect((await there.archive.exportAll('everything')).runs).toMatchObject([{ end: END }]);
  });

  it('of two runs under one id the one that is here stays', async () => {
    const stores = machine().tab();
    await stores.runs.create(aRun({ events: [ask] }));
    const other = JSON.parse(await saved(stores));
    other.runs[0].transcript.events = [wait, wait];
    expect(fates((await take(stores, JSON.stringify(other))).runs)).toEqual(['conflict']);
    expect(await stores.runs.get('first')).toMatchObject({ events: [ask] });
  });

  describe('own runs coming home', () => {
    /** A saves; B takes it in and says it is them too; B plays on and saves. */
    async function abroad() {
      const [home, away] = [machine().tab(), machine().tab()];
      const a = await nowCalled(home, '李敏');
      await home.runs.create(aRun({ events: [ask] }));
      await home.practice.append(anAnswer());
      const b = await away.profiles.current();
      const first = await take(away, await saved(home), { mine: a.id });
      expect(first.strangers).toMatchObject([{ id: a.id }]);
      const later = aRun({ id: 'second', startedAt: '2026-11-22T03:00:00.000Z', events: [ask] });
      await away.runs.create(later);
      return { home, away, a, b };
    }

    it('are one person everywhere, each record in the name it was made in', async () => {
      const { home, away, a, b } = await abroad();
      expect((await away.runs.list()).map(({ id, counts }) => [id, counts])).toEqual([
        ['second', false],
        ['first', true],
      ]);
      expect(await away.practice.list()).toEqual([{ ...anAnswer(), recorded: 1 }]);
      expect(await away.profiles.list()).toMatchObject([{ id: b.id, name: '李敏' }]);
      const plan = await take(home, await saved(away));
      expect(fates(plan.runs)).toEqual(['same', 'new']);
      expect([fates(plan.links), plan.strangers]).toEqual([['new'], []]);
      const { runs } = await home.archive.exportAll('everything');
      expect(runs.map(({ profile, transcript }) => [transcript.id, profile])).toEqual([
        ['first', a.id],
        ['second', b.id],
      ]);
      expect(await home.profiles.list()).toMatchObject([{ id: a.id, name: '李敏' }]);
      expect(await home.profiles.joined()).toMatchObject([{ id: b.id, name: '' }]);
      expect(await home.runs.list()).toEqual(await away.runs.list());
    });

    it('can be taken apart again, here and then there, and nothing is lost', async () => {
      const { home, away, a, b } = await abroad();
      await take(home, await saved(away));
      value(await home.profiles.separate(b.id));
      expect((await home.runs.list()).map(({ id }) => id)).toEqual(['first']);
      expect((await home.profiles.list()).map(({ id }) => id).sort()).toEqual([a.id, b.id].sort());
      const plan = await take(away, await saved(home));
      expect(plan.links).toMatchObject([{ fate: 'new', record: { turns: 2 } }]);
      expect((await away.runs.list()).map(({ id }) => id)).toEqual(['second']);
      expect(await away.profiles.joined()).toEqual([]);
      // An earlier file does not join them anew.
      value(await home.profiles.join(b.id));
      value(await home.profiles.separate(b.id));
      await take(home, await saved(away));
      expect(await home.profiles.joined()).toEqual([]);
    });

    it('by a file of an earlier version, which gave them to another, stay where they were made', async () => {
      const home = machine().tab();
      const a = await nowCalled(home, '李敏');
      await home.runs.create(aRun({ events: [ask] }));
      const file = JSON.parse(await saved(home));
      file.format = 2;
      delete file.links;
      file.profiles = [{ id: 'b', name: '李敏', unit: '', createdAt: AT }];
      file.runs[0].profile = 'b';
      file.runs[0].transcript.events.push(wait);
      expect(fates((await take(home, JSON.stringify(file))).runs)).toEqual(['longer']);
      const { runs } = await home.archive.exportAll('everything');
      expect(runs).toMatchObject([{ profile: a.id, transcript: { events: [ask, wait] } }]);
    });

    it('go with the person: into their file, and away when they are removed', async () => {
      const { away } = await abroad();
      const out = await away.archive.exportAll('profile');
      expect(out.runs.map(({ transcript }) => transcript.id)).toEqual(['first', 'second']);
      expect([out.profiles.length, out.links.length]).toEqual([2, 1]);
      value(await away.profiles.remove((await away.profiles.current()).id));
      expect(await away.archive.exportAll('everything')).toMatchObject({ runs: [], answers: [], links: [] });
    });

    it('are behind one PIN, and each keeps it when they are taken apart', async () => {
      const { tab } = machine();
      const stores = tab();
      const a = await nowCalled(stores, '李敏');
      await stores.runs.create(aRun({ events: [ask] }));
      await lockUp(stores);
      const text = writeArchive(
        {
          ...EMPTY,
          profiles: [{ id: 'away', name: '', unit: '', createdAt: AT }],
          runs: [{ profile: 'away', transcript: aRun({ id: 'second', events: [ask] }) }],
        },
        { broken: [], leftOut: [] },
        AT,
      );
      await take(stores, text, { mine: 'away' });
      const colleague = tab();
      expect(await colleague.profiles.current()).not.toMatchObject({ id: 'away' });
      expect(await colleague.runs.get('second')).toBeUndefined();
      expect((await colleague.archive.exportAll('everything')).runs).toEqual([]);
      expect(await colleague.profiles.open('away', '1111')).toEqual({ ok: false, error: 'wrong-pin' });
      expect(await colleague.profiles.waiting()).toBeUndefined();
      value(await stores.profiles.separate('away'));
      expect((await stores.profiles.list()).filter(({ locked }) => locked)).toHaveLength(2);
      expect(await tab().runs.get('second')).toBeUndefined();
      value(await tab().profiles.open('away', '2468'));
      expect(await stores.profiles.separate(a.id)).toEqual({ ok: false, error: 'gone' });
    });
  });

  describe('a name that is another in a file', () => {
    it('is taken where it was written later, said before, and an older file does not bring the old one back', async () => {
      const [home, away] = [machine().tab(), machine().tab()];
      const { id } = await nowCalled(home, '李敏');
      const old = await saved(home);
      await take(away, old);
      value(await away.profiles.open(id));
      // A flat battery: this computer thinks it is years ago.
      clock.now = 0;
      await nowCalled(away, '李慧');
      const file = value(readArchive(await saved(away), id));
      const plan = value(await home.archive.plan(file));
      expect(plan.profiles).toMatchObject([
        { fate: 'longer', from: { name: '李敏' }, record: { name: '李慧' } },
      ]);
      expect(await home.profiles.current()).toMatchObject({ name: '李敏' });
      value(await home.archive.importAll(file));
      expect(await home.profiles.current()).toMatchObject({ name: '李慧' });
      expect(fates((await take(home, old)).profiles)).toEqual(['same']);
      expect(await home.profiles.current()).toMatchObject({ name: '李慧' });
    });

    it('is not taken for a locked profile, however new', async () => {
      const { mine, zhao, unchanged } = await shared();
      const profiles = [{ ...zhao, name: '改了', changedAt: '2030-01-01T00:00:00.000Z' }].map(
        ({ locked: __, leaves: ___, ...profile }) => profile,
      );
      const plan = await take(mine, writeArchive({ ...EMPTY, profiles }, { broken: [], leftOut: [] }, AT));
      expect(plan.profiles).toMatchObject([{ fate: 'locked', from: undefined }]);
      await unchanged();
    });

    it('is left where nobody knows which is the later one', async () => {
      const stores = machine().tab();
      const profiles = [{ id: 'p', name: '李敏', unit: '', createdAt: AT }];
      await stores.archive.importAll({ ...EMPTY, profiles });
      const other = { ...EMPTY, profiles: profiles.map((profile) => ({ ...profile, name: '李慧' })) };
      expect(fates(value(await stores.archive.importAll(other)).profiles)).toEqual(['undated']);
      expect((await stores.profiles.list()).map(({ name }) => name)).toContain('李敏');
    });
  });
});
