import type { Transcript } from '../../core/play/transcript.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { AttemptEnd, AttemptStore, BrokenAttempt, StoreFailure } from '../../ports/attempt-store.ts';
import { countDecisions, summariseRuns } from '../memory/run-record.ts';
import { appendEvent } from './append-event.ts';
import { connector, type Database } from './database.ts';
import { looksSound } from './looks-sound.ts';
import { readRun } from './read-run.ts';
import { storeFailure } from './store-failure.ts';

async function createRun(
  database: Database,
  { events, ...head }: Transcript,
): Promise<Result<void, StoreFailure>> {
  const transaction = database.transaction(['runs', 'events'], 'readwrite', { durability: 'strict' });
  const runs = transaction.objectStore('runs');
  if (await runs.getKey(head.id)) return ok(undefined);
  await Promise.all([
    runs.add({ id: head.id, head, decisions: countDecisions(events), length: events.length }),
    ...events.map((event, index) => transaction.objectStore('events').add({ run: head.id, index, event })),
    transaction.done,
  ]);
  return ok(undefined);
}

async function finishRun(
  database: Database,
  run: string,
  end: AttemptEnd,
): Promise<Result<void, StoreFailure>> {
  const transaction = database.transaction(['runs', 'finished'], 'readwrite', { durability: 'strict' });
  if (!(await transaction.objectStore('runs').getKey(run))) return fail('unknown');
  await Promise.all([transaction.objectStore('finished').put({ run, ...end }), transaction.done]);
  return ok(undefined);
}

async function listRuns(database: Database) {
  const [runs, finished] = await Promise.all([database.getAll('runs'), database.getAll('finished')]);
  const ends = new Map(finished.map(({ run, ending, at }) => [run, { ending, at }]));
  return summariseRuns(runs.filter(looksSound).map((run) => ({ ...run, end: ends.get(run.id) })));
}

/** Reads every run; what has been found sound is remembered by its length and not read again. */
function brokenFinder() {
  const sound = new Map<string, number>();
  return async (database: Database): Promise<BrokenAttempt[]> => {
    const found: BrokenAttempt[] = [];
    for (const { id, length } of await database.getAll('runs')) {
      if (sound.has(id) && sound.get(id) === length) continue;
      const run = await readRun(database, id);
      if (run && 'raw' in run) found.push(run);
      else sound.set(id, length);
    }
    return found;
  };
}

/** Runs in this browser's IndexedDB. An event is on the disk when `append` resolves ok. */
export function idbAttempts(connect = connector()): AttemptStore {
  let reachable = true;
  const opened = async (): Promise<Database> => {
    try {
      const database = await connect();
      reachable = true;
      return database;
    } catch (error) {
      reachable = false;
      throw error;
    }
  };
  const write = async (work: (database: Database) => Promise<Result<void, StoreFailure>>) => {
    try {
      return await work(await opened());
    } catch (error) {
      return fail(storeFailure(error));
    }
  };
  const read = async <Found>(
    work: (database: Database) => Promise<Found>,
    nothing: Found,
  ): Promise<Found> => {
    try {
      return await work(await opened());
    } catch {
      return nothing;
    }
  };
  const findBroken = brokenFinder();
  return {
    create: (transcript) => write((database) => createRun(database, transcript)),
    append: (run, index, event) => write((database) => appendEvent(database, run, index, event)),
    finish: (run, end) => write((database) => finishRun(database, run, end)),
    get: (run) => read((database) => readRun(database, run), undefined),
    list: () => read(listRuns, []),
    broken: () => read(findBroken, []),
    durable: () => reachable,
  };
}
