import { peopleOf } from '../../core/exchange/archive/people.ts';
import { withoutPerson } from '../../core/mentor/kept-session.ts';
import { ok } from '../../core/shared/result.ts';
import type { Deletion, RecordCounts } from '../../ports/deletion.ts';
import { difference, isNone, orRemains } from '../counts.ts';
import { personsOf } from '../profiles/persons.ts';
import type { Guarded } from './guarded.ts';
import { dropPages } from './pages.ts';
import { ALL_STORES, type Database, type Reading, STRICT, type Writing } from './schema.ts';
import { deleteSession, putSession } from './session-rows.ts';

const LED = ['sessions', 'sessionLines', 'calibrations'] as const;
const OWNED = ['profiles', 'links', 'runs', 'events', 'shelf', 'digests', 'answers', ...LED] as const;

/** What is to be deleted: how much of it there is, and how it goes. */
interface Doomed {
  readonly count: (database: Database) => Promise<RecordCounts>;
  readonly clear: (database: Database) => Promise<void>;
}

/** Deletes in one transaction, and looks afterwards what is there. */
async function erase(
  { read, write }: Guarded,
  find: (database: Database) => Promise<Doomed>,
): Promise<Deletion> {
  const outcome = await write(async (database) => {
    const { count, clear } = await find(database);
    const before = await count(database);
    await clear(database);
    return ok({ before, left: await count(database) });
  });
  const look = async (database: Database) => (await find(database)).count(database);
  if (!outcome.ok) return { ...outcome, left: await read(look, undefined) };
  const { before, left } = outcome.value;
  if (isNone(left)) return ok(before);
  return { ok: false, error: 'unreadable', gone: difference(before, left), left };
}

async function countAll(database: Database): Promise<RecordCounts> {
  const transaction = database.transaction(ALL_STORES);
  const [profiles, links, rows] = await Promise.all([
    transaction.objectStore('profiles').getAll(),
    transaction.objectStore('links').getAll(),
    Promise.all(ALL_STORES.map(async (name) => [name, await transaction.objectStore(name).count()] as const)),
  ]);
  const {
    profiles: _,
    links: __,
    runs = 0,
    answers = 0,
    versions = 0,
    versionNames = 0,
    sessions = 0,
    sessionLines = 0,
    calibrations = 0,
    ...rest
  } = Object.fromEntries(rows);
  const ofRuns = Object.values(rest).reduce((sum, count) => sum + count, 0);
  return {
    people: orRemains(personsOf({ profiles, links }).length, links.length),
    runs: orRemains(runs, ofRuns),
    answers,
    versions: orRemains(versions, versionNames),
    sessions: orRemains(sessions, sessionLines + calibrations),
  };
}

async function clearAll(database: Database): Promise<void> {
  const transaction = database.transaction(ALL_STORES, 'readwrite', STRICT);
  await Promise.all([...ALL_STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

/** Everything in the database. */
export const eraseAll = (database: Guarded): Promise<Deletion> =>
  erase(database, async () => ({ count: countAll, clear: clearAll }));

const eventsOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, 0], [run, Number.POSITIVE_INFINITY]);

const pagesOf = (profile: string): IDBKeyRange => IDBKeyRange.bound([profile], [profile, []]);

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const countOf =
  (ids: ReadonlySet<string>) =>
  async (database: Database): Promise<RecordCounts> => {
    const transaction = database.transaction(OWNED);
    const each = async (work: (id: string) => Promise<number>) =>
      total(await Promise.all([...ids].map(work)));
    const [people, links, runs, shelf, digests, answers, sessions, calibrations] = await Promise.all([
      each((id) => transaction.objectStore('profiles').count(id)),
      transaction.objectStore('links').getAllKeys(),
      each((id) => transaction.objectStore('runs').index('profile').count(id)),
      each((id) => transaction.objectStore('shelf').count(pagesOf(id))),
      each((id) => transaction.objectStore('digests').count(pagesOf(id))),
      each((id) => transaction.objectStore('answers').index('profile').count(id)),
      doomedSessions(transaction, ids).then((doomed) => doomed.filter(({ left }) => !left).length),
      each((id) => transaction.objectStore('calibrations').index('profile').count(id)),
    ]);
    const linked = links.filter((pair) => pair.some((id) => ids.has(id))).length;
    // However many profiles they are, it is one person.
    return {
      people: people + linked > 0 ? 1 : 0,
      runs: orRemains(runs, shelf + digests),
      answers,
      versions: 0,
      sessions: orRemains(sessions, calibrations),
    };
  };

/** Sessions these people have a part in, each with what stays of it for others here. */
async function doomedSessions(transaction: Reading, ids: ReadonlySet<string>) {
  const lines = transaction.objectStore('sessionLines').index('seenBy');
  const keys = await Promise.all([...ids].map((id) => lines.getAllKeys(id)));
  const profiles = (await transaction.objectStore('profiles').getAllKeys()).filter((id) => !ids.has(id));
  const staying = new Set(profiles);
  const sessions = transaction.objectStore('sessions');
  const doomed = [...new Set(keys.flat())].map(async (id) => {
    const kept = await sessions.get(id);
    return { id, left: kept && withoutPerson(kept, ids, staying) };
  });
  return Promise.all(doomed);
}

async function clearSessions(transaction: Writing, ids: ReadonlySet<string>): Promise<void> {
  for (const { id, left } of await doomedSessions(transaction, ids))
    await (left ? putSession(transaction, left) : deleteSession(transaction, id));
}

async function clearRecords(transaction: Writing, profile: string): Promise<void> {
  const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
  for (const run of await runs.index('profile').getAllKeys(profile)) {
    await runs.delete(run);
    await events.delete(eventsOf(run));
  }
  const answers = transaction.objectStore('answers');
  for (const answer of await answers.index('profile').getAllKeys(profile)) await answers.delete(answer);
  const calibrations = transaction.objectStore('calibrations');
  for (const own of await calibrations.index('profile').getAllKeys(profile)) await calibrations.delete(own);
  await dropPages(transaction.objectStore('shelf'), profile);
  await dropPages(transaction.objectStore('digests'), profile);
  await transaction.objectStore('profiles').delete(profile);
}

const clearOf =
  (ids: ReadonlySet<string>) =>
  async (database: Database): Promise<void> => {
    const transaction = database.transaction(OWNED, 'readwrite', STRICT);
    await clearSessions(transaction, ids);
    for (const id of ids) await clearRecords(transaction, id);
    const links = transaction.objectStore('links');
    for (const pair of await links.getAllKeys()) if (pair.some((id) => ids.has(id))) await links.delete(pair);
    await transaction.done;
  };

/** All the profiles of a person, with their runs, answers, digests and links: those named and those joined with them here. */
export const erasePerson = (database: Guarded, profiles: readonly string[]): Promise<Deletion> =>
  erase(database, async (opened) => {
    const groupOf = peopleOf(await opened.getAll('links'));
    const ids = new Set(profiles.flatMap(groupOf));
    return { count: countOf(ids), clear: clearOf(ids) };
  });
