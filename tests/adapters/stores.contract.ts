import { describe, expect, it, vi } from 'vitest';
import type { Transcript } from '../../src/core/play/transcript.ts';
import type { RunDigest } from '../../src/core/scoring/digest.ts';
import type { Profile } from '../../src/ports/profile-store.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun, ask, wait } from './a-run.ts';
import { ledSessionsContract } from './led-sessions.contract.ts';
import { anAnswer, aVersion, otherKey } from './a-version.ts';

const ZHAO = { name: '赵明', unit: '城关派出所' };
const QIAN = { name: '钱芳', unit: '城关派出所' };
const END = { ending: 'kept', at: '2026-11-22T01:10:00.000Z' };

async function made(
  { profiles }: Stores,
  words: { name: string; unit: string; pin?: string },
): Promise<Profile> {
  const result = await profiles.create(words);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** What every set of stores does. `computer` gives an empty computer, on which each call opens a tab. */
export function storesContract(name: string, computer: () => () => Stores): void {
  ledSessionsContract(name, computer);
  describe(`${name}: profiles`, () => {
    it('there is always a current one, at first without a name', async () => {
      const tab = computer();
      const { profiles } = tab();
      const first = await profiles.current();
      expect(first).toMatchObject({ name: '', unit: '', locked: false });
      expect(await profiles.list()).toEqual([first]);
      expect(await tab().profiles.current()).toEqual(first);
    });

    it('two tabs opened at once make one between them', async () => {
      const tab = computer();
      const [left, right] = await Promise.all([tab().profiles.current(), tab().profiles.current()]);
      expect(left).toEqual(right);
    });

    it('have days off of their own, which can be taken back and travel with their records', async () => {
      const stores = computer()();
      const { profiles, archive } = stores;
      const zhao = await profiles.current();
      const leave = { from: '2026-12-01', to: '2026-12-03' };
      const enter = (on: boolean, days = leave) => profiles.change(zhao.id, { leave: { ...days, on } });
      expect(await enter(true)).toMatchObject({ ok: true, value: { leaves: [leave] } });
      expect(await profiles.change(zhao.id, ZHAO)).toMatchObject({
        ok: true,
        value: { ...ZHAO, leaves: [leave] },
      });
      expect(await enter(true, { from: leave.to, to: leave.from })).toEqual({ ok: false, error: 'refused' });
      const file = await archive.exportAll('profile');
      expect(file.profiles).toMatchObject([{ id: zhao.id, leaves: [{ ...leave, turns: 1 }] }]);
      const qian = await made(stores, QIAN);
      expect(qian.leaves).toBeUndefined();
      expect(await enter(false)).toMatchObject({ ok: true });
      expect((await profiles.current()).leaves).toBeUndefined();
      await profiles.remove(zhao.id);
      expect((await archive.exportAll('everything')).profiles.map(({ id }) => id)).not.toContain(zhao.id);
    });

    it('are named, and runs, answers and digests are their own', async () => {
      const stores = computer()();
      const { profiles, runs, practice } = stores;
      const zhao = await profiles.current();
      expect(await profiles.change(zhao.id, ZHAO)).toMatchObject({ ok: true, value: ZHAO });
      await runs.create(aRun({ events: [ask] }));
      await practice.append(anAnswer());
      await runs.keepDigest({ run: 'first' } as RunDigest);
      const qian = await made(stores, QIAN);
      expect(await profiles.current()).toMatchObject(ZHAO);
      await profiles.open(qian.id);
      expect(await profiles.current()).toMatchObject(QIAN);
      expect(await runs.list()).toEqual([]);
      expect(await practice.list()).toEqual([]);
      expect(await runs.digests()).toEqual([]);
      // The same scenario version is a first time for her too.
      await runs.create(aRun({ id: 'hers', events: [ask] }));
      expect(await runs.list()).toMatchObject([{ id: 'hers', counts: true }]);
      await profiles.open(zhao.id);
      expect(await runs.list()).toMatchObject([{ id: 'first', counts: true }]);
    });

    it('a tab keeps its own, and the last one opened is where the next tab begins', async () => {
      const tab = computer();
      const [left, right] = [tab(), tab()];
      const zhao = await left.profiles.current();
      const qian = await made(right, QIAN);
      await right.profiles.open(qian.id);
      expect(await left.profiles.current()).toEqual(zhao);
      expect(await tab().profiles.current()).toMatchObject(QIAN);
    });

    it('behind a PIN open with it and with nothing else', async () => {
      const tab = computer();
      const stores = tab();
      const { profiles, runs } = stores;
      const nameless = await profiles.current();
      const qian = await made(stores, { ...QIAN, pin: '2468' });
      expect(qian.locked).toBe(true);
      expect(await profiles.open(qian.id)).toEqual({ ok: false, error: 'wrong-pin' });
      expect(await profiles.open(qian.id, '1357')).toEqual({ ok: false, error: 'wrong-pin' });
      expect(await profiles.open(qian.id, '2468')).toMatchObject({ ok: true });
      await runs.create(aRun({ events: [ask] }));
      const later = tab();
      expect(await later.profiles.current()).toEqual(nameless);
      expect(await later.profiles.waiting()).toMatchObject({ id: qian.id });
      expect(await later.runs.get('first')).toBeUndefined();
      expect(await later.profiles.change(qian.id, { pin: null })).toEqual({ ok: false, error: 'wrong-pin' });
      await later.profiles.open(qian.id, '2468');
      expect(await later.runs.get('first')).toMatchObject({ events: [ask] });
      expect(await later.profiles.waiting()).toBeUndefined();
      await later.profiles.change(qian.id, { pin: null });
      expect(await tab().profiles.current()).toMatchObject({ ...QIAN, locked: false });
    });

    it('a tab on a computer where everybody has a PIN begins as nobody', async () => {
      const tab = computer();
      const stores = tab();
      const only = await stores.profiles.current();
      await stores.profiles.change(only.id, { ...ZHAO, pin: '0000' });
      const later = await tab().profiles.current();
      expect(later).toMatchObject({ name: '', locked: false });
      expect(later.id).not.toBe(only.id);
    });

    it("take all that is theirs along when removed, and nobody else's", async () => {
      const stores = computer()();
      const { profiles, runs, practice } = stores;
      const first = await profiles.current();
      await runs.create(aRun({ id: 'kept', events: [ask] }));
      const qian = await made(stores, QIAN);
      await profiles.open(qian.id);
      await runs.create(aRun({ events: [ask] }));
      await practice.append(anAnswer());
      expect(await profiles.remove(qian.id)).toEqual({
        ok: true,
        value: { people: 1, runs: 1, answers: 1, versions: 0, sessions: 0 },
      });
      expect(await profiles.current()).toEqual(first);
      expect(await runs.get('first')).toBeUndefined();
      expect(await runs.list()).toMatchObject([{ id: 'kept' }]);
      expect(await runs.append('first', 1, wait)).toEqual({ ok: false, error: 'gone' });
    });

    it('that are one person go together, and are counted together', async () => {
      const stores = computer()();
      const { profiles, runs, practice } = stores;
      const neighbour = await profiles.current();
      await runs.create(aRun({ id: 'kept', events: [ask] }));
      const qian = await made(stores, QIAN);
      const away = await made(stores, ZHAO);
      for (const [{ id }, run] of [
        [away, 'away'],
        [qian, 'home'],
      ] as const) {
        await profiles.open(id);
        await runs.create(aRun({ id: run, events: [ask] }));
        await practice.append(anAnswer({ id: run }));
      }
      await profiles.join(away.id);
      expect(await profiles.remove(qian.id)).toEqual({
        ok: true,
        value: { people: 1, runs: 2, answers: 2, versions: 0, sessions: 0 },
      });
      expect((await profiles.list()).map(({ id }) => id)).toEqual([neighbour.id]);
      expect(await runs.get('away')).toBeUndefined();
      expect(await stores.archive.exportAll('everything')).toMatchObject({
        runs: [{ profile: neighbour.id }],
        answers: [],
        links: [],
      });
    });

    it('behind a PIN go as well when everything goes, and count in what is gone', async () => {
      const tab = computer();
      const theirs = tab();
      const owner = await theirs.profiles.current();
      await theirs.profiles.change(owner.id, { ...ZHAO, pin: '1234' });
      await theirs.runs.create(aRun({ events: [ask] }));
      const other = tab();
      const { id } = await other.profiles.current();
      expect(id).not.toBe(owner.id);
      expect(await other.profiles.remove(id)).toEqual({
        ok: true,
        value: { people: 1, runs: 0, answers: 0, versions: 0, sessions: 0 },
      });
      expect(await theirs.runs.list()).toHaveLength(1);
      expect(await other.archive.removeEverything()).toMatchObject({ ok: true, value: { runs: 1 } });
      expect(await theirs.runs.list()).toEqual([]);
      expect((await other.profiles.list()).map((person) => person.id)).not.toContain(owner.id);
    });

    it('tell whoever asked of each change', async () => {
      const stores = computer()();
      const { profiles } = stores;
      const heard = vi.fn();
      const stop = profiles.subscribe(heard);
      const { id } = await profiles.current();
      await profiles.change(id, ZHAO);
      const qian = await made(stores, QIAN);
      await profiles.open(qian.id);
      expect(heard).toHaveBeenCalledTimes(3);
      stop();
      await profiles.remove(qian.id);
      expect(heard).toHaveBeenCalledTimes(3);
    });

    it('that nobody has cannot be opened or changed', async () => {
      const { profiles } = computer()();
      expect(await profiles.open('nobody')).toEqual({ ok: false, error: 'gone' });
      expect(await profiles.change('nobody', ZHAO)).toEqual({ ok: false, error: 'gone' });
    });
  });

  describe(`${name}: scenario versions`, () => {
    it('are kept once and given back as they were', async () => {
      const { versions } = computer()();
      await versions.keep(aVersion());
      await versions.keep(aVersion({ keptAt: '2026-12-01T00:00:00.000Z', title: '又一次' }));
      expect(await versions.get(aVersion().hash)).toEqual(aVersion());
      expect(await versions.list()).toEqual([
        {
          hash: aVersion().hash,
          keyHash: aVersion().keyHash,
          origin: 'shipped',
          title: aVersion().title,
          keptAt: aVersion().keptAt,
          scenario: 'queue-jumper',
        },
      ]);
      expect(await versions.get('00000000000000')).toBeUndefined();
    });

    it('are told apart by their keys; without one the first kept answers', async () => {
      const { versions } = computer()();
      const later = aVersion({ ...otherKey(), keptAt: '2026-12-01T00:00:00.000Z' });
      await versions.keep(later);
      await versions.keep(aVersion());
      expect(await versions.get(later.hash, later.keyHash)).toEqual(later);
      expect(await versions.get(later.hash)).toEqual(aVersion());
      expect((await versions.list()).map(({ keyHash }) => keyHash)).toEqual([
        later.keyHash,
        aVersion().keyHash,
      ]);
      await versions.remove(later.hash);
      expect(await versions.list()).toEqual([]);
    });
  });

  describe(`${name}: practice`, () => {
    it('keeps each answer once, in order of recording', async () => {
      const { practice } = computer()();
      // Then the clock was set back.
      await practice.append(anAnswer({ id: 'first', at: '2031-11-23T00:00:00.000Z' }));
      await practice.append(anAnswer());
      await practice.append(anAnswer({ outcome: 'right' }));
      expect(await practice.list()).toEqual([
        anAnswer({ id: 'first', at: '2031-11-23T00:00:00.000Z', recorded: 1 }),
        anAnswer({ recorded: 2 }),
      ]);
    });
  });

  describe(`${name}: the order of recording`, () => {
    const numbered = (change: Partial<Transcript> = {}) => aRun({ format: 3, events: [ask], ...change });
    const numbers = async ({ runs, practice }: Stores) =>
      Object.fromEntries(
        [...(await runs.list()), ...(await practice.list())].map(({ id, recorded }) => [id, recorded]),
      );

    it('is one count for runs and answers, and one for each person', async () => {
      const stores = computer()();
      const { profiles, runs, practice } = stores;
      await runs.create(numbered());
      await practice.append(anAnswer());
      await runs.create(numbered({ id: 'second' }));
      await runs.create(numbered());
      expect(await numbers(stores)).toEqual({ first: 1, 'answer-1': 2, second: 3 });
      expect(await runs.get('second')).toMatchObject({ recorded: 3 });
      await profiles.open((await made(stores, QIAN)).id);
      await runs.create(numbered({ id: 'hers' }));
      expect(await numbers(stores)).toEqual({ hers: 1 });
    });

    it('is one count for all the profiles of a person', async () => {
      const stores = computer()();
      const { profiles, runs, practice } = stores;
      const { id } = await profiles.current();
      for (const run of ['a', 'b']) await runs.create(numbered({ id: run }));
      await profiles.open((await made(stores, QIAN)).id);
      await profiles.join(id);
      await practice.append(anAnswer());
      await runs.create(numbered({ id: 'later', startedAt: '2009-01-01T00:00:00.000Z' }));
      expect(await numbers(stores)).toEqual({ a: 1, b: 2, 'answer-1': 3, later: 4 });
      expect((await runs.list()).map((run) => [run.id, run.counts])).toEqual([
        ['later', false],
        ['b', false],
        ['a', true],
      ]);
    });

    it('leaves what has a number, and what is from before there were any, as they are', async () => {
      const stores = computer()();
      await stores.runs.create(numbered({ id: 'given', recorded: 40 }));
      await stores.runs.create(aRun({ format: 2, id: 'old', events: [ask] }));
      await stores.practice.append(anAnswer());
      expect(await numbers(stores)).toEqual({ given: 40, old: undefined, 'answer-1': 41 });
    });

    it('goes on after what came from another computer', async () => {
      const there = computer()();
      for (const id of ['a', 'b', 'c']) await there.runs.create(numbered({ id }));
      const file = await there.archive.exportAll('everything');
      const here = computer()();
      await here.archive.importAll(file);
      await here.profiles.open(file.profiles[0]?.id ?? '');
      await here.runs.create(numbered({ id: 'd' }));
      expect(await numbers(here)).toEqual({ a: 1, b: 2, c: 3, d: 4 });
    });

    it('gives no number twice to two tabs', async () => {
      const tab = computer();
      const [left, right] = [tab(), tab()];
      await left.profiles.current();
      await Promise.all([
        left.runs.create(numbered({ id: 'left' })),
        right.runs.create(numbered({ id: 'right' })),
      ]);
      expect(Object.values(await numbers(left)).sort()).toEqual([1, 2]);
    });

    it('says which run counts and which comes last, whatever the clock says', async () => {
      const { runs } = computer()();
      await runs.create(
        aRun({ id: 'old', hash: '00000000000001', startedAt: '2027-01-01T00:00:00.000Z', events: [ask] }),
      );
      await runs.create(numbered({ id: 'one', startedAt: '2031-05-01T00:00:00.000Z' }));
      await runs.create(numbered({ id: 'two', startedAt: '2009-01-01T00:00:00.000Z' }));
      await runs.create(numbered({ id: 'three', startedAt: '2026-11-27T00:00:00.000Z' }));
      expect((await runs.list()).map(({ id, counts }) => [id, counts])).toEqual([
        ['three', false],
        ['two', false],
        ['one', true],
        ['old', true],
      ]);
      expect((await runs.list({ limit: 1 })).map(({ id }) => id)).toEqual(['three']);
    });
  });

  describe(`${name}: everything at once`, () => {
    async function filled(stores: Stores) {
      await stores.runs.create(aRun({ hash: aVersion().hash, events: [ask, wait] }));
      await stores.runs.finish('first', END);
      await stores.versions.keep(aVersion());
      await stores.practice.append(anAnswer());
      return stores.archive.exportAll('everything');
    }

    it('goes from one computer to another and says the same there', async () => {
      const here = computer()();
      const archive = await filled(here);
      expect(archive.runs).toEqual([
        {
          profile: (await here.profiles.current()).id,
          transcript: aRun({ hash: aVersion().hash, events: [ask, wait] }),
          end: END,
        },
      ]);
      const there = computer()();
      const copied = JSON.parse(JSON.stringify(archive));
      expect(await there.archive.importAll(copied)).toMatchObject({ ok: true });
      const owner = archive.profiles[0]?.id ?? '';
      await there.profiles.open(owner);
      expect(await there.runs.list()).toEqual(await here.runs.list());
      expect(await there.practice.list()).toEqual([anAnswer({ recorded: 1 })]);
      expect(await there.versions.get(aVersion().hash)).toEqual(aVersion());
      // Again: nothing is there twice.
      await there.archive.importAll(copied);
      expect(await there.archive.exportAll('profile')).toEqual({ ...archive, leftOut: [] });
    });

    it('leaves PINs out of the file and in their place', async () => {
      const stores = computer()();
      const { profiles, archive } = stores;
      const { id } = await profiles.current();
      await profiles.change(id, { ...ZHAO, pin: '1234' });
      const file = await archive.exportAll('everything');
      expect(JSON.stringify(file)).not.toContain('salt');
      await archive.importAll(file);
      expect((await profiles.list()).find((known) => known.id === id)).toMatchObject({ locked: true });
    });

    it('holds nothing of a profile that is locked to this tab, and says whose it left out', async () => {
      const tab = computer();
      const theirs = tab();
      const owner = await theirs.profiles.current();
      await theirs.profiles.change(owner.id, { ...ZHAO, pin: '1234' });
      await theirs.runs.create(aRun({ events: [ask] }));
      const file = await tab().archive.exportAll('everything');
      expect(file.runs).toEqual([]);
      expect(file.leftOut).toMatchObject([{ id: owner.id, name: ZHAO.name }]);
      expect((await theirs.archive.exportAll('everything')).runs).toHaveLength(1);
    });

    it('of one profile holds its runs, its answers and the versions they need', async () => {
      const stores = computer()();
      await stores.runs.create(aRun({ events: [ask] }));
      await stores.versions.keep(aVersion());
      const qian = await made(stores, QIAN);
      await stores.profiles.open(qian.id);
      await stores.runs.create(aRun({ id: 'hers', hash: aVersion().hash, events: [ask] }));
      const file = await stores.archive.exportAll('profile');
      expect(file.profiles).toMatchObject([QIAN]);
      expect(file.runs.map(({ transcript }) => transcript.id)).toEqual(['hers']);
      expect(file.versions.map(({ hash }) => hash)).toEqual([aVersion().hash]);
    });

    it('does not put back a run that has gone on since the file was made', async () => {
      const stores = computer()();
      await stores.runs.create(aRun({ events: [ask] }));
      const file = await stores.archive.exportAll('everything');
      await stores.runs.append('first', 1, wait);
      await stores.archive.importAll(file);
      expect(await stores.runs.get('first')).toMatchObject({ events: [ask, wait] });
      expect(await stores.runs.list()).toMatchObject([{ decisions: 2 }]);
    });

    it('is gone when it is removed', async () => {
      const stores = computer()();
      await filled(stores);
      const before = await stores.profiles.current();
      expect(await stores.archive.removeEverything()).toEqual({
        ok: true,
        value: { people: 1, runs: 1, answers: 1, versions: 1, sessions: 0 },
      });
      expect(await stores.runs.list()).toEqual([]);
      expect(await stores.runs.get('first')).toBeUndefined();
      expect(await stores.versions.list()).toEqual([]);
      expect(await stores.practice.list()).toEqual([]);
      expect((await stores.profiles.current()).id).not.toBe(before.id);
    });
  });
}
