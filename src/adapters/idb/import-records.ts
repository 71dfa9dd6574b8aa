import type { ImportChoice, ImportHere, ImportPlan } from '../../core/exchange/archive/import-plan.ts';
import { planImport } from '../../core/exchange/archive/plan-import.ts';
import type { ArchivedRun, ArchiveRecords } from '../../core/exchange/archive/records.ts';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import { countDecisions } from '../../core/play/count-decisions.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import { withoutPin } from '../profiles/profile-rows.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { eventsByRun } from './events-by-run.ts';
import { putSession } from './session-rows.ts';
import { readPeople } from './profile-rows.ts';
import { type Database, type EventRow, type Reading, STRICT, type Writing } from './schema.ts';

const LED = ['sessions', 'sessionLines', 'calibrations'] as const;
const TOUCHED = ['runs', 'events', 'profiles', 'versions', 'answers', 'links', ...LED] as const;

const present = <Row>(rows: readonly (Row | undefined)[]): Row[] => rows.flatMap((row) => row ?? []);

/** From so many on, all events in one read take less time than those of each run in one of its own. */
const MANY_RUNS = 100;

async function eventsOf(
  transaction: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EventRow[]>> {
  const events = transaction.objectStore('events');
  if (ids.length >= MANY_RUNS) return eventsByRun(await events.getAll());
  const ranges = ids.map((id) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
  return eventsByRun((await Promise.all(ranges.map((range) => events.getAll(range)))).flat());
}

/**
 * As they lie here, sound or not: what is missing of a damaged one can come back from a file that goes on from it.
 */
async function storedRuns(transaction: Reading, ids: readonly string[]): Promise<ArchivedRun[]> {
  const runs = transaction.objectStore('runs');
  const rows = present(await Promise.all(ids.map((id) => runs.get(id))));
  const events = await eventsOf(
    transaction,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, profile, head, end }) => {
    const transcript = { ...head, events: (events.get(id) ?? []).map(({ event }) => event) } as Transcript;
    return { profile, transcript, end };
  });
}

/** A version that is not what its hashes say any more is none: one from a file mends it. */
async function storedVersion(
  transaction: Reading,
  { hash, keyHash }: KeptVersion,
): Promise<KeptVersion | undefined> {
  const version = await transaction.objectStore('versions').get([hash, keyHash]);
  return version && isSoundVersion(version) ? version : undefined;
}

/** All that the file can meet here. Nothing but this transaction is waited for: it would be over. */
async function readHere(
  transaction: Reading,
  file: ArchiveRecords,
  self: string,
  profiles: OpenProfiles,
): Promise<ImportHere> {
  const answers = transaction.objectStore('answers');
  const [sessionsHere, calibrationsHere] = [
    transaction.objectStore('sessions'),
    transaction.objectStore('calibrations'),
  ];
  const [people, runs, versions, given, sessions, calibrations] = await Promise.all([
    readPeople(transaction),
    storedRuns(
      transaction,
      file.runs.map(({ transcript }) => transcript.id),
    ),
    Promise.all(file.versions.map((version) => storedVersion(transaction, version))),
    Promise.all(file.answers.map(({ id }) => answers.get(id))),
    Promise.all(file.sessions.map(({ session }) => sessionsHere.get(session.id))),
    Promise.all(file.calibrations.map(({ id }) => calibrationsHere.get(id))),
  ]);
  return {
    records: {
      profiles: people.profiles.map(withoutPin),
      runs,
      versions: present(versions),
      answers: present(given),
      links: people.links,
      sessions: present(sessions),
      calibrations: present(calibrations),
    },
    self,
    locked: profiles.lockedAmong(people),
  };
}

/** Events that are there already are the same ones. */
function putRun(transaction: Writing, { profile, transcript, end }: ArchivedRun): Promise<unknown> {
  const { events: incoming, ...head } = transcript;
  const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
  const counts = { decisions: countDecisions(incoming), length: incoming.length };
  const row = { id: head.id, profile, live: profile, head, ...counts, ...(end ? { end } : {}) };
  return Promise.all([
    runs.put(row),
    ...incoming.map(async (event, index) => events.put({ run: head.id, index, event })),
  ]);
}

async function putAll(transaction: Writing, records: ArchiveRecords): Promise<void> {
  const profiles = transaction.objectStore('profiles');
  for (const profile of records.profiles) {
    const pin = (await profiles.get(profile.id))?.pin;
    await profiles.put(pin ? { ...profile, pin } : profile);
  }
  // One on the heels of the other: thousands of them are not waited for one by one. Async, so that one that throws at
  // once leaves no other unheard.
  await Promise.all([
    ...records.runs.map(async (run) => putRun(transaction, run)),
    ...records.versions.map(async (version) => transaction.objectStore('versions').put(version)),
    ...records.answers.map(async (answer) => transaction.objectStore('answers').put(answer)),
    ...records.links.map(async (link) => transaction.objectStore('links').put(link)),
    ...records.sessions.map(async (kept) => putSession(transaction, kept)),
    ...records.calibrations.map(async (record) => transaction.objectStore('calibrations').put(record)),
  ]);
}

/** What taking in a file would do with what is stored now. */
export async function planStored(
  database: Database,
  profiles: OpenProfiles,
  file: ArchiveRecords,
  choice: ImportChoice | undefined,
): Promise<ImportPlan> {
  const self = (await profiles.current()).id;
  return planImport(await readHere(database.transaction(TOUCHED), file, self, profiles), file, choice);
}

/** Takes in a file: plans and does it in one transaction, all of it or nothing. */
export async function importRecords(
  database: Database,
  profiles: OpenProfiles,
  file: ArchiveRecords,
  choice: ImportChoice | undefined,
): Promise<ImportPlan> {
  const self = (await profiles.current()).id;
  const transaction = database.transaction(TOUCHED, 'readwrite', STRICT);
  try {
    const plan = planImport(await readHere(transaction, file, self, profiles), file, choice);
    await putAll(transaction, plan.put);
    await transaction.done;
    return plan;
  } catch (error) {
    // A request that fails aborts by itself; a value that cannot be stored throws before there is a request.
    await Promise.allSettled([transaction.done, abort(transaction)]);
    throw error;
  }
}

async function abort(transaction: Writing): Promise<void> {
  transaction.abort();
}
