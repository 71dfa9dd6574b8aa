import { ok } from '../../core/shared/result.ts';
import { type ArchivedRun, NO_RECORDS } from '../../core/exchange/archive/records.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { NEWER_RUN } from '../../core/play/newer-run.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import type { ArchiveStore } from '../../ports/archive-store.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { selectArchive, type StoredRecords } from '../memory/select-archive.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { eraseAll } from './erase.ts';
import { eventsByRun } from './events-by-run.ts';
import { findBroken } from './find-broken.ts';
import type { Guarded } from './guarded.ts';
import { importRecords, planStored } from './import-records.ts';
import { parseRun, type RawRun } from './read-run.ts';
import type { Database } from './schema.ts';
import { soundSessions } from './session-rows.ts';
import { readNames } from './version-names.ts';

async function readStored(database: Database): Promise<StoredRecords> {
  const transaction = database.transaction([
    'runs',
    'events',
    'profiles',
    'versions',
    'answers',
    'links',
    'sessions',
    'calibrations',
  ]);
  const [rows, eventRows, profiles, versions, answers, links, sessions, calibrations] = await Promise.all([
    transaction.objectStore('runs').getAll(),
    transaction.objectStore('events').getAll(),
    transaction.objectStore('profiles').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('answers').getAll(),
    transaction.objectStore('links').getAll(),
    transaction.objectStore('sessions').getAll(),
    transaction.objectStore('calibrations').getAll(),
  ]);
  const read = await soundSessions(sessions, calibrations);
  const events = eventsByRun(eventRows);
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
  return { profiles, runs, versions: named, answers: answers.filter(isAnswer), links, ...read };
}

/** A newer version's run goes into the file as it lies here: that version will read it. */
const isNewerRecord = ({ issues }: BrokenRecord): boolean =>
  issues.some(({ code }) => code === NEWER_RUN.code);

const whole = ({ run, events }: RawRun): Transcript =>
  ({ ...run?.head, events: events.map(({ event }) => event) }) as Transcript;

const NOTHING: StoredRecords = { ...NO_RECORDS, profiles: [], versions: [] };

/** Everything in this browser's IndexedDB, out and in and away. */
export const idbArchive = (
  database: Guarded,
  profiles: OpenProfiles,
  forget: () => void | Promise<void>,
): ArchiveStore => {
  const { read, write } = database;
  return {
    exportAll: async (scope) => {
      const stored = await read(readStored, NOTHING);
      const own = await profiles.own();
      const broken = (await read((database) => findBroken(database, own), [])).filter(
        (record) => !isNewerRecord(record),
      );
      return selectArchive(stored, broken, profiles, scope);
    },
    plan: (file, choice) => write(async (opened) => ok(await planStored(opened, profiles, file, choice))),
    importAll: (file, choice) =>
      write(async (opened) => {
        const plan = await importRecords(opened, profiles, file, choice);
        profiles.changed();
        return ok(plan);
      }),
    removeEverything: async () => {
      const deletion = await eraseAll(database);
      if (deletion.ok) await forget();
      profiles.changed();
      return deletion;
    },
  };
};
