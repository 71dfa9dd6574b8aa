import { keptBy, seenBy, sessionFor } from '../../core/mentor/kept-session.ts';
import type { CalibrationRecord } from '../../core/mentor/calibration-record.ts';
import type { MentorSession } from '../../core/mentor/session-parts.ts';
import { seenAs } from '../../core/mentor/session-line.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { RunOwners } from '../memory/run-store.ts';
import { keptAfter, latestFirst } from '../memory/session-record.ts';
import type { Guarded } from './guarded.ts';
import { type Database, STRICT, type Writing } from './schema.ts';
import { deleteSession, putSession, readLines, readSession } from './session-rows.ts';

type Outcome = Promise<Result<void, StoreFailure>>;

const SESSIONS = ['sessions', 'sessionLines'] as const;

async function saveSession(database: Database, session: MentorSession, own: readonly string[]): Outcome {
  const transaction: Writing = database.transaction(SESSIONS, 'readwrite', STRICT);
  const here = await transaction.objectStore('sessions').get(session.id);
  const kept = keptAfter(here, keptBy(session, own));
  if (kept) await putSession(transaction, kept);
  await transaction.done;
  return kept ? ok(undefined) : fail('conflict');
}

async function removeSession(database: Database, id: string, own: readonly string[]): Outcome {
  const transaction: Writing = database.transaction(SESSIONS, 'readwrite', STRICT);
  const row = await transaction.objectStore('sessionLines').get(id);
  const kept = await transaction.objectStore('sessions').get(id);
  // Where one of the two rows is lost, the other still says who sees it.
  const seen = row?.seenBy ?? (kept ? seenBy(kept) : []);
  const mine = seen.some((one) => own.includes(one));
  if (mine) await deleteSession(transaction, id);
  await transaction.done;
  return mine ? ok(undefined) : fail('gone');
}

async function addCalibration(database: Database, profile: string, record: CalibrationRecord): Outcome {
  const transaction = database.transaction('calibrations', 'readwrite', STRICT);
  if (!(await transaction.store.getKey(record.id))) await transaction.store.add({ ...record, profile });
  await transaction.done;
  return ok(undefined);
}

async function readCalibrations(database: Database, own: readonly string[]): Promise<CalibrationRecord[]> {
  const rows = await Promise.all(own.map((id) => database.getAllFromIndex('calibrations', 'profile', id)));
  const { calibrationSchema } = await import('../../core/mentor/calibration-record.ts');
  return rows
    .flat()
    .flatMap(({ profile: _, ...record }) => calibrationSchema.safeParse(record).data ?? [])
    .sort((left, right) => (left.at < right.at ? -1 : 1));
}

/** 带教记录 and 校准 in this browser's IndexedDB. What does not read stays where it is and out of the lists. */
export const idbMentor = ({ read, write, writeSoon }: Guarded, owners: RunOwners): MentorSessionStore => ({
  save: (session) => writeSoon(async (opened) => saveSession(opened, session, await owners.own())),
  get: (id) =>
    read(async (opened) => {
      const kept = await readSession(opened, id);
      return kept && sessionFor(kept, new Set(await owners.own()));
    }, undefined),
  lines: () =>
    read(async (opened) => {
      const own = await owners.own();
      return latestFirst((await readLines(opened, own)).map((line) => seenAs(line, own)));
    }, []),
  remove: (id) => write(async (opened) => removeSession(opened, id, await owners.own())),
  keepCalibration: (record) =>
    writeSoon(async (opened) => addCalibration(opened, await owners.current(), record)),
  calibrations: () => read(async (opened) => readCalibrations(opened, await owners.own()), []),
});
