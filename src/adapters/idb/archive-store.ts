import { ok } from '../../core/shared/result.ts';
import type { ArchivedRun, ArchiveRecords } from '../../core/exchange/archive/records.ts';
import { winningCopy } from '../../core/exchange/archive/run-copies.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { NEWER_RUN } from '../../core/play/newer-run.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import type { ArchiveStore } from '../../ports/archive-store.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { countDecisions } from '../memory/run-record.ts';
import { selectArchive, type StoredRecords } from '../memory/select-archive.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { eraseAll } from './erase.ts';
import { findBroken } from './find-broken.ts';
import type { Guarded } from './guarded.ts';
import { parseRun, type RawRun } from './read-run.ts';
import { ALL_STORES, type Database, type EventRow, STRICT, type Writing } from './schema.ts';
import { readNames } from './version-names.ts';

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
    const raw = { run, events: events.get(run.id) ?? [] };
    const transcript = await parseRun(run.id, raw);
    if (!('raw' in transcript)) runs.push({ profile: run.profile, transcript, end: run.end });
    else if (isNewerRecord(transcript))
      runs.push({ profile: run.profile, transcript: whole(raw), end: run.end });
  }
  const names = new Map((await readNames(database)).map((row) => [versionId(row), row.names]));
  const named = versions.flatMap((version) => {
    const known = isSoundVersion(version) ? names.get(versionId(version)) : undefined;
    return known ? [{ version, names: known }] : [];
  });
  return { profiles, runs, versions: named, answers: answers.filter(isAnswer) };
}

/** A newer version's run goes into the file as it lies here: that version will read it. */
const isNewerRecord = ({ issues }: BrokenRecord): boolean =>
  issues.some(({ code }) => code === NEWER_RUN.code);

const whole = ({ run, events }: RawRun): Transcript =>
  ({ ...run?.head, events: events.map(({ event }) => event) }) as Transcript;

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
  const { id } = run.transcript;
  const events = transaction.objectStore('events');
  const range = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
  const had = (await events.getAll(range)).map(({ event }) => event);
  const stored = { ...run, transcript: { ...run.transcript, events: had } };
  if (winningCopy(stored, run, 'file') === stored) return;
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
  const transaction = database.transaction(ALL_STORES, 'readwrite', STRICT);
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

/** Everything in this browser's IndexedDB, out and in and away. */
export const idbArchive = (
  database: Guarded,
  profiles: OpenProfiles,
  forget: () => void | Promise<void>,
): ArchiveStore => {
  const { read, write } = database;
  const done = async (work: Promise<void>) => {
    await work;
    profiles.changed();
    return ok(undefined);
  };
  return {
    exportAll: async (scope) => {
      const stored = await read(readStored, { profiles: [], runs: [], versions: [], answers: [] });
      const { id } = await profiles.current();
      const broken = (await read((database) => findBroken(database, id), [])).filter(
        (record) => !isNewerRecord(record),
      );
      return selectArchive(stored, broken, profiles, scope);
    },
    importAll: (records) => write((database) => done(importRecords(database, records))),
    removeEverything: async () => {
      const deletion = await eraseAll(database);
      if (deletion.ok) await forget();
      profiles.changed();
      return deletion;
    },
  };
};
