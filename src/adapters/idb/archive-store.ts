import { ok } from '../../core/shared/result.ts';
import type { ArchivedRun, ArchiveRecords, ArchiveStore } from '../../ports/archive-store.ts';
import { continuesRun } from '../memory/continues-run.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { countDecisions } from '../memory/run-record.ts';
import { selectArchive, type StoredRecords } from '../memory/select-archive.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { findBroken } from './find-broken.ts';
import type { Guarded } from './guarded.ts';
import { parseRun } from './read-run.ts';
import { type Database, type EventRow, STRICT, type Writing } from './schema.ts';

const ALL = ['runs', 'events', 'finished', 'profiles', 'shelf', 'digests', 'versions', 'answers'] as const;

function byRun(events: readonly EventRow[]): Map<string, EventRow[]> {
  const found = new Map<string, EventRow[]>();
  for (const event of events) {
    const known = found.get(event.run);
    if (known) known.push(event);
    else found.set(event.run, [event]);
  }
  return found;
}

async function readStored(database: Database): Promise<StoredRecords> {
  const transaction = database.transaction(['runs', 'events', 'profiles', 'versions', 'answers']);
  const [rows, eventRows, profiles, versions, answers] = await Promise.all([
    transaction.objectStore('runs').getAll(),
    transaction.objectStore('events').getAll(),
    transaction.objectStore('profiles').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('answers').getAll(),
  ]);
  const events = byRun(eventRows);
  const runs: ArchivedRun[] = [];
  for (const run of rows) {
    const transcript = await parseRun(run.id, { run, events: events.get(run.id) ?? [] });
    if (!('raw' in transcript)) runs.push({ profile: run.profile, transcript, end: run.end });
  }
  return { profiles, runs, versions: versions.filter(isSoundVersion), answers: answers.filter(isAnswer) };
}

function addRun(transaction: Writing, { profile, transcript, end }: ArchivedRun): Promise<unknown> {
  const { events: incoming, ...head } = transcript;
  const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
  const counts = { decisions: countDecisions(incoming), length: incoming.length };
  return Promise.all([
    runs.put({ id: head.id, profile, live: profile, head, ...counts, ...(end ? { end } : {}) }),
    ...incoming.map((event, index) => events.put({ run: head.id, index, event })),
  ]);
}

/** A run that has gone on since the file was made stays as it is. */
async function replaceRun(transaction: Writing, run: ArchivedRun): Promise<void> {
  const { id, events: incoming } = run.transcript;
  const events = transaction.objectStore('events');
  const range = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const stored = (await events.getAll(range)).map(({ event }) => event);
  if (continuesRun(stored, incoming)) return;
  await events.delete(range);
  await addRun(transaction, run);
}

/** New runs one on the heels of the other: thousands of them are not waited for one by one. */
async function putRuns(transaction: Writing, runs: readonly ArchivedRun[]): Promise<void> {
  const known = new Set(await transaction.objectStore('runs').getAllKeys());
  const added = runs.filter(({ transcript }) => !known.has(transcript.id));
  await Promise.all(added.map((run) => addRun(transaction, run)));
  for (const run of runs) if (known.has(run.transcript.id)) await replaceRun(transaction, run);
}

async function putAll(transaction: Writing, records: ArchiveRecords): Promise<void> {
  const profiles = transaction.objectStore('profiles');
  for (const profile of records.profiles) {
    const pin = (await profiles.get(profile.id))?.pin;
    await profiles.put(pin ? { ...profile, pin } : profile);
  }
  await putRuns(transaction, records.runs);
  const [versions, answers] = [transaction.objectStore('versions'), transaction.objectStore('answers')];
  await Promise.all(records.versions.map((version) => versions.put(version)));
  await Promise.all(records.answers.map((answer) => answers.put(answer)));
}

async function importRecords(database: Database, records: ArchiveRecords): Promise<void> {
  const transaction = database.transaction(ALL, 'readwrite', STRICT);
  try {
    await putAll(transaction, records);
    await transaction.done;
  } catch (error) {
    // A request that fails aborts by itself; a value that cannot be stored throws before there is a request.
    await Promise.allSettled([transaction.done, abort(transaction)]);
    throw error;
  }
}

async function abort(transaction: Writing): Promise<void> {
  transaction.abort();
}

async function clearAll(database: Database): Promise<void> {
  const transaction = database.transaction(ALL, 'readwrite', STRICT);
  await Promise.all([...ALL.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

/** Everything in this browser's IndexedDB, out and in and away. */
export const idbArchive = (
  { read, write }: Guarded,
  profiles: OpenProfiles,
  forget: () => void,
): ArchiveStore => {
  const done = async (work: Promise<void>) => {
    await work;
    profiles.changed();
    return ok(undefined);
  };
  return {
    exportAll: async (scope) => {
      const stored = await read(readStored, { profiles: [], runs: [], versions: [], answers: [] });
      const { id } = await profiles.current();
      return selectArchive(stored, await read((database) => findBroken(database, id), []), profiles, scope);
    },
    importAll: (records) => write((database) => done(importRecords(database, records))),
    removeEverything: () =>
      write(async (database) => {
        await clearAll(database);
        forget();
        return done(Promise.resolve());
      }),
  };
};
