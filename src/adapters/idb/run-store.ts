import type { Transcript } from '../../core/play/transcript.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { RunEnd, RunStore, RunSummary, BrokenRecord, StoreFailure } from '../../ports/run-store.ts';
import { namingOf } from '../../core/exchange/kept/version-names.ts';
import type { RunOwners, ShippedNames } from '../memory/run-store.ts';
import { countDecisions } from '../../core/play/count-decisions.ts';
import { sessionFor } from '../../core/mentor/kept-session.ts';
import { isNumbered, summariseRuns, withLed } from '../memory/run-record.ts';
import { appendEvent } from './append-event.ts';
import { findBroken } from './find-broken.ts';
import type { Guarded } from './guarded.ts';
import { NUMBERED, nextNumber } from './next-number.ts';
import { addToPages, readPages } from './pages.ts';
import { parseRun, readRaw } from './read-run.ts';
import { type Database, type RunRow, STRICT, type Writing } from './schema.ts';
import { readLines, readSession } from './session-rows.ts';
import { readSummaries } from './summary-cache.ts';
import { readNames } from './version-names.ts';

type Outcome = Promise<Result<void, StoreFailure>>;

async function createRun(database: Database, profile: string, { events, ...head }: Transcript): Outcome {
  const transaction: Writing = database.transaction(['events', ...NUMBERED], 'readwrite', STRICT);
  const runs = transaction.objectStore('runs');
  if (await runs.getKey(head.id)) return ok(undefined);
  const [decisions, length] = [countDecisions(events), events.length];
  const wantsNumber = head.recorded === undefined && isNumbered(head);
  const numbered = wantsNumber ? { ...head, recorded: await nextNumber(transaction, profile) } : head;
  await Promise.all([
    runs.add({ id: head.id, profile, live: profile, head: numbered, decisions, length }),
    ...events.map((event, index) => transaction.objectStore('events').add({ run: head.id, index, event })),
    transaction.done,
  ]);
  return ok(undefined);
}

async function finishRun(database: Database, id: string, end: RunEnd): Outcome {
  const transaction = database.transaction('runs', 'readwrite', STRICT);
  const run = await transaction.store.get(id);
  if (!run) return fail('gone');
  await Promise.all([transaction.store.put({ ...run, live: run.profile, end }), transaction.done]);
  return ok(undefined);
}

/** A run found damaged on opening is live again, so that `broken` names it. */
async function noteDamage(database: Database, run: RunRow | undefined): Promise<void> {
  if (run && run.live === undefined) await database.put('runs', { ...run, live: run.profile });
}

/** The run of a session with a mentor, for whoever sees the session. */
async function getLed(
  database: Database,
  run: string,
  own: RunOwners['own'],
): Promise<Transcript | undefined> {
  const session = await database.getKeyFromIndex('sessionLines', 'run', run);
  const kept = session === undefined ? undefined : await readSession(database, session);
  return kept && sessionFor(kept, new Set(await own()))?.run;
}

async function getRun(
  database: Database,
  id: string,
  { mayRead, own }: RunOwners,
): Promise<Transcript | BrokenRecord | undefined> {
  const raw = await readRaw(database, id);
  if (!raw.run && raw.events.length === 0) return getLed(database, id, own);
  if (raw.run && !(await mayRead(raw.run.profile))) return undefined;
  const run = await parseRun(id, raw);
  if ('raw' in run) await noteDamage(database, raw.run);
  return run;
}

/** Those kept last stand for earlier ones of the same run: new ones are kept under the last profile. */
async function readDigests(database: Database, own: readonly string[]): Promise<RunDigest[]> {
  const { store } = database.transaction('digests');
  const pages = await Promise.all(own.map((profile) => readPages(store, profile)));
  const digests = pages.flatMap(({ entries }) => entries as readonly RunDigest[]);
  return [...new Map(digests.map((digest) => [digest.run, digest])).values()];
}

async function addDigests(database: Database, profile: string, digests: readonly RunDigest[]): Outcome {
  const transaction = database.transaction('digests', 'readwrite');
  await addToPages(transaction.store, profile, digests);
  await transaction.done;
  return ok(undefined);
}

async function listRuns(
  database: Database,
  own: readonly string[],
  shippedNames: ShippedNames,
  limit: number | undefined,
): Promise<RunSummary[]> {
  const [lines, sessions, shipped, kept] = await Promise.all([
    Promise.all(own.map((profile) => readSummaries(database, profile))),
    readLines(database, own),
    shippedNames(),
    readNames(database),
  ]);
  const led = sessions.filter(({ trainee }) => own.includes(trainee.id));
  const naming = namingOf([...shipped, ...kept.map(({ names }) => names)]);
  return summariseRuns(withLed(lines.flat(), led), naming, limit);
}

/** Runs in this browser's IndexedDB. An event is on the disk when `append` resolves ok. */
export function idbRuns(
  { read, write, writeSoon, trouble }: Guarded,
  owners: RunOwners,
  shippedNames: ShippedNames,
): RunStore {
  return {
    create: (transcript) =>
      writeSoon(async (opened) => createRun(opened, await owners.current(), transcript)),
    append: (run, index, event) => writeSoon((opened) => appendEvent(opened, run, index, event)),
    finish: (run, end) => writeSoon((opened) => finishRun(opened, run, end)),
    get: (run) => read((opened) => getRun(opened, run, owners), undefined),
    list: ({ limit } = {}) =>
      read(async (opened) => listRuns(opened, await owners.own(), shippedNames, limit), []),
    broken: () => read(async (opened) => findBroken(opened, await owners.own()), []),
    digests: () => read(async (opened) => readDigests(opened, await owners.own()), []),
    keepDigest: (...digests) => write(async (opened) => addDigests(opened, await owners.current(), digests)),
    trouble: () => trouble(),
    subscribe: () => () => undefined,
  };
}
