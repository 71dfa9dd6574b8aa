import { ok } from '../../core/shared/result.ts';
import type { Deletion, RecordCounts } from '../../ports/deletion.ts';
import { difference, isNone } from '../counts.ts';
import type { Guarded } from './guarded.ts';
import { dropPages } from './pages.ts';
import { ALL_STORES, type Database, STRICT } from './schema.ts';

const OWNED = ['profiles', 'runs', 'events', 'shelf', 'digests', 'answers'] as const;

/** Deletes in one transaction, and looks afterwards what is there. */
async function erase(
  { read, write }: Guarded,
  count: (database: Database) => Promise<RecordCounts>,
  work: (database: Database) => Promise<void>,
): Promise<Deletion> {
  const outcome = await write(async (database) => {
    const before = await count(database);
    await work(database);
    return ok({ before, left: await count(database) });
  });
  if (!outcome.ok) return { ...outcome, left: await read(count, undefined) };
  const { before, left } = outcome.value;
  if (isNone(left)) return ok(before);
  return { ok: false, error: 'unreadable', gone: difference(before, left), left };
}

/** Rows that belong to a record of another store and have outlived it still tell of it. */
const orRemains = (records: number, remains: number): number => (records === 0 && remains > 0 ? 1 : records);

async function countAll(database: Database): Promise<RecordCounts> {
  const transaction = database.transaction(ALL_STORES);
  const rows = await Promise.all(
    ALL_STORES.map(async (name) => [name, await transaction.objectStore(name).count()] as const),
  );
  const {
    profiles = 0,
    runs = 0,
    answers = 0,
    versions = 0,
    versionNames = 0,
    ...rest
  } = Object.fromEntries(rows);
  const ofRuns = Object.values(rest).reduce((sum, count) => sum + count, 0);
  return {
    people: profiles,
    runs: orRemains(runs, ofRuns),
    answers,
    versions: orRemains(versions, versionNames),
  };
}

async function clearAll(database: Database): Promise<void> {
  const transaction = database.transaction(ALL_STORES, 'readwrite', STRICT);
  await Promise.all([...ALL_STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

/** Everything in the database. */
export const eraseAll = (database: Guarded): Promise<Deletion> => erase(database, countAll, clearAll);

const eventsOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, 0], [run, Number.POSITIVE_INFINITY]);

const countOf =
  (profile: string) =>
  async (database: Database): Promise<RecordCounts> => {
    const transaction = database.transaction(OWNED);
    const pages = IDBKeyRange.bound([profile], [profile, []]);
    const [people, runs, shelf, digests, answers] = await Promise.all([
      transaction.objectStore('profiles').count(profile),
      transaction.objectStore('runs').index('profile').count(profile),
      transaction.objectStore('shelf').count(pages),
      transaction.objectStore('digests').count(pages),
      transaction.objectStore('answers').index('profile').count(profile),
    ]);
    return { people, runs: orRemains(runs, shelf + digests), answers, versions: 0 };
  };

const clearOf =
  (profile: string) =>
  async (database: Database): Promise<void> => {
    const transaction = database.transaction(OWNED, 'readwrite', STRICT);
    const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
    for (const run of await runs.index('profile').getAllKeys(profile)) {
      await runs.delete(run);
      await events.delete(eventsOf(run));
    }
    const answers = transaction.objectStore('answers');
    for (const answer of await answers.index('profile').getAllKeys(profile)) await answers.delete(answer);
    await dropPages(transaction.objectStore('shelf'), profile);
    await dropPages(transaction.objectStore('digests'), profile);
    await transaction.objectStore('profiles').delete(profile);
    await transaction.done;
  };

/** A profile with its runs, answers and digests. */
export const eraseProfile = (database: Guarded, profile: string): Promise<Deletion> =>
  erase(database, countOf(profile), clearOf(profile));
