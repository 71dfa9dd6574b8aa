import { describe, expect, it } from 'vitest';
import { NO_RECORDS } from '../../src/core/exchange/archive/records.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import type { MentorSession } from '../../src/core/mentor/session-parts.ts';
import type { Profile } from '../../src/ports/profile-store.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aLedRun, aRating, aSession } from '../support/mentor.ts';
import { aRun, ask } from './a-run.ts';

const AT = '2026-11-20T09:00:00.000Z';

async function person({ profiles }: Stores, name: string, pin?: string): Promise<Profile> {
  const made = await profiles.create({ name, unit: '和平路所', ...(pin ? { pin } : {}) });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

/** A mentor whose tab it is, and a trainee with a profile of her own on the same computer. */
async function pair(tab: () => Stores) {
  const stores = tab();
  const mentor = await stores.profiles.current();
  const trainee = await person(stores, '小李');
  const session = (rest: Partial<MentorSession> = {}) =>
    aSession({
      mentor: { id: mentor.id, name: '老周', unit: '' },
      trainee: { id: trainee.id, name: '小李', unit: '' },
      notes: [
        { id: 'n1', line: 'a', turn: 0, text: '手在抖', shown: false },
        { id: 'n2', line: 'b', turn: 1, text: '这句好', shown: true },
      ],
      ...rest,
    });
  return { stores, mentor, trainee, session };
}

/** What every set of stores does with sessions that had a mentor beside. */
export function ledSessionsContract(name: string, computer: () => () => Stores): void {
  describe(`${name}: sessions with a mentor`, () => {
    it('are seen by both under their own profiles, private notes by the mentor alone, and by nobody else', async () => {
      const { stores, trainee, session } = await pair(computer());
      expect(await stores.mentor.save(session())).toMatchObject({ ok: true });
      expect((await stores.mentor.get('session-1'))?.notes).toHaveLength(2);
      await stores.profiles.open(trainee.id);
      expect(await stores.mentor.lines()).toMatchObject([{ id: 'session-1', mentor: { name: '老周' } }]);
      expect((await stores.mentor.get('session-1'))?.notes.map(({ text }) => text)).toEqual(['这句好']);
      const third = await person(stores, '路人');
      await stores.profiles.open(third.id);
      expect(await stores.mentor.lines()).toEqual([]);
      expect(await stores.mentor.get('session-1')).toBeUndefined();
      expect(await stores.mentor.remove('session-1')).toEqual({ ok: false, error: 'gone' });
    });

    it('take what either writes later, and lose no private note by it', async () => {
      const { stores, mentor, trainee, session } = await pair(computer());
      await stores.mentor.save(session());
      await stores.profiles.open(trainee.id);
      const read = await stores.mentor.get('session-1');
      if (!read) throw new Error('there is one');
      await stores.mentor.save({ ...read, reply: '记住了', repliedAt: AT, changedAt: AT });
      await stores.profiles.open(mentor.id);
      expect(await stores.mentor.get('session-1')).toMatchObject({ reply: '记住了', notes: [{}, {}] });
      expect(await stores.mentor.save(session({ startedAt: AT }))).toEqual({ ok: false, error: 'conflict' });
    });

    it('list their run as 带教 for the trainee, among the others by time, and it never counts', async () => {
      const { stores, trainee, session } = await pair(computer());
      await stores.profiles.open(trainee.id);
      const begun = (id: string, startedAt: string, scenario = 'other') =>
        stores.runs.create(aRun({ id, format: 4, startedAt, scenario, events: [ask] }));
      await begun('before', '2026-11-19T08:00:00.000Z');
      await begun('after', '2026-11-21T08:00:00.000Z', 'fifth-visit');
      // Even a run that says of itself that it was unaided.
      const run = aLedRun({ mode: 'self', events: [ask], hash: aRun().hash });
      await stores.mentor.save(session({ run }));
      const list = await stores.runs.list();
      expect(list.map(({ id, led, counts }) => [id, led, counts])).toEqual([
        ['after', undefined, true],
        ['run-1', 'session-1', false],
        ['before', undefined, true],
      ]);
      expect(await stores.runs.get('run-1')).toMatchObject({ led: 'session-1' });
    });

    it('are not in the list of the mentor’s own runs', async () => {
      const { stores, session } = await pair(computer());
      await stores.mentor.save(session());
      expect(await stores.runs.list()).toEqual([]);
    });

    it('are gone for both when one of them deletes one, the run with it', async () => {
      const { stores, mentor, trainee, session } = await pair(computer());
      await stores.mentor.save(session());
      await stores.mentor.save(session({ id: 'session-2' }));
      await stores.profiles.open(trainee.id);
      expect(await stores.mentor.remove('session-1')).toEqual({ ok: true, value: undefined });
      expect(await stores.runs.get('run-of-session-1')).toBeUndefined();
      await stores.profiles.open(mentor.id);
      expect((await stores.mentor.lines()).map(({ id }) => id)).toEqual(['session-2']);
      expect(await stores.mentor.get('session-1')).toBeUndefined();
    });

    it('go with their trainee, and stay with the trainee when the mentor goes', async () => {
      const one = await pair(computer());
      await one.stores.mentor.save(one.session());
      expect(await one.stores.profiles.remove(one.trainee.id)).toMatchObject({
        ok: true,
        value: { people: 1, sessions: 1 },
      });
      expect(await one.stores.mentor.lines()).toEqual([]);
      const two = await pair(computer());
      await two.stores.mentor.save(two.session());
      await two.stores.profiles.open(two.trainee.id);
      expect(await two.stores.profiles.remove(two.mentor.id)).toMatchObject({
        ok: true,
        value: { people: 1, sessions: 0 },
      });
      expect(await two.stores.mentor.lines()).toHaveLength(1);
    });

    it('go when everything goes, with the calibrations, and are counted', async () => {
      const { stores, session } = await pair(computer());
      await stores.mentor.save(session());
      await stores.mentor.keepCalibration({
        format: 1,
        id: 'c1',
        reference: 'r',
        at: AT,
        rating: aRating(),
        marks: [],
      });
      expect(await stores.archive.removeEverything()).toMatchObject({ ok: true, value: { sessions: 1 } });
      expect(await stores.mentor.lines()).toEqual([]);
      expect(await stores.mentor.calibrations()).toEqual([]);
    });

    it('keep a calibration to whoever made it', async () => {
      const { stores, mentor, trainee } = await pair(computer());
      const made = (id: string, at: string) =>
        stores.mentor.keepCalibration({ format: 1, id, reference: 'r', at, rating: aRating(), marks: [] });
      await made('c2', AT);
      await made('c1', '2026-11-19T09:00:00.000Z');
      await made('c2', AT);
      expect((await stores.mentor.calibrations()).map(({ id }) => id)).toEqual(['c1', 'c2']);
      await stores.profiles.open(trainee.id);
      expect(await stores.mentor.calibrations()).toEqual([]);
      expect((await stores.archive.exportAll('profile')).calibrations).toEqual([]);
      await stores.profiles.open(mentor.id);
      expect((await stores.archive.exportAll('profile')).calibrations).toHaveLength(2);
    });

    it('travel in a file and meet again as one, and are no second time what they are', async () => {
      const here = await pair(computer());
      await here.stores.mentor.save(here.session());
      const out = await here.stores.archive.exportAll('profile');
      const file = readArchive(writeArchive(out, out, AT), 'me');
      if (!file.ok) throw new Error(JSON.stringify(file.error));
      const there = computer()();
      expect(await there.archive.importAll(file.value)).toMatchObject({
        ok: true,
        value: { sessions: [{ fate: 'new' }] },
      });
      await there.profiles.open(here.mentor.id);
      const read = await there.mentor.get('session-1');
      if (!read) throw new Error('it came along');
      await there.mentor.save({ ...read, agreementKept: { kept: 'yes', at: AT }, changedAt: AT });
      const back = await there.archive.exportAll('profile');
      expect(await here.stores.archive.importAll(back)).toMatchObject({
        value: { sessions: [{ fate: 'longer' }] },
      });
      expect(await here.stores.archive.importAll(back)).toMatchObject({
        value: { sessions: [{ fate: 'same' }] },
      });
      expect(await here.stores.mentor.lines()).toMatchObject([{ agreementKept: { kept: 'yes' } }]);
    });

    it('handed over alone are kept for whoever takes them in, and are theirs who says so', async () => {
      const handed = { ...NO_RECORDS, sessions: [{ keepers: [], session: aSession() }] };
      const head = computer()();
      await head.archive.importAll(handed);
      expect(await head.mentor.lines()).toHaveLength(1);
      expect(await head.profiles.list()).toHaveLength(1);
      expect(await head.runs.list()).toEqual([]);
      const trainee = computer()();
      await trainee.archive.importAll(handed, { mine: 'trainee-1' });
      expect(await trainee.runs.list()).toMatchObject([{ led: 'session-1' }]);
      expect((await trainee.mentor.get('session-1'))?.notes).toEqual([]);
    });

    it('of somebody behind a PIN are not touched by a file of others', async () => {
      const { stores, mentor, session } = await pair(computer());
      await stores.mentor.save(session());
      await stores.profiles.change(mentor.id, { pin: '2468' });
      const other = await person(stores, '路人');
      await stores.profiles.open(other.id);
      const changed = session({ agreementKept: { kept: 'no', at: AT } });
      const fates = async (sessions: MentorSession[]) => {
        const plan = await stores.archive.importAll({
          ...NO_RECORDS,
          sessions: sessions.map((one) => ({ keepers: [], session: one })),
        });
        return plan.ok && plan.value.sessions.map(({ fate }) => fate);
      };
      expect(await fates([changed, session({ id: 'session-2' })])).toEqual(['locked', 'locked']);
      expect((await stores.archive.exportAll('everything')).sessions[0]?.session.agreementKept).toBeNull();
    });
  });
}
