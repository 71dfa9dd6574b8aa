import { ok } from '../../core/shared/result.ts';
import type { ArchivedRun } from '../../core/exchange/archive/records.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { NEWER_RUN } from '../../core/play/newer-run.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import type { ArchiveStore } from '../../ports/archive-store.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { selectArchive, type StoredRecords } from '../memory/select-archive.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { eventsByRun } from './events-by-run.ts';
import { findBroken } from './find-broken.ts';
import type { Guarded } from './guarded.ts';
import { importRecords, planStored } from './import-records.ts';
import { parseRun, type RawRun } from './read-run.ts';
import { type Database, STRICT } from './schema.ts';
import { readNames } from './version-names.ts';

const ALL = [
  'runs',
  'events',
  'finished',
  'profiles',
  'shelf',
  'digests',
  'versions',
  'versionNames',
  'answers',
  'links',
] as const;

async function readStored(database: Database): Promise<StoredRecords> {
  const transaction = database.transaction(['runs', 'events', 'profiles', 'versions', 'answers', 'links']);
  const [rows, eventRows, profiles, versions, answers, links] = await Promise.all([
    transaction.objectStore('runs').getAll(),
    transaction.objectStore('events').getAll(),
    transaction.objectStore('profiles').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('answers').getAll(),
    transaction.objectStore('links').getAll(),
  ]);
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
  return { profiles, runs, versions: named, answers: answers.filter(isAnswer), links };
}

/** A newer version's run goes into the file as it lies here: that version will read it. */
const isNewerRecord = ({ issues }: BrokenRecord): boolean =>
  issues.some(({ code }) => code === NEWER_RUN.code);

const whole = ({ run, events }: RawRun): Transcript =>
  ({ ...run?.head, events: events.map(({ event }) => event) }) as Transcript;

async function clearAll(database: Database): Promise<void> {
  const transaction = database.transaction(ALL, 'readwrite', STRICT);
  await Promise.all([...ALL.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

const NOTHING: StoredRecords = { profiles: [], runs: [], versions: [], answers: [], links: [] };

/** Everything in this browser's IndexedDB, out and in and away. */
export const idbArchive = (
  { read, write }: Guarded,
  profiles: OpenProfiles,
  forget: () => void,
): ArchiveStore => {
  return {
    exportAll: async (scope) => {
      const stored = await read(readStored, NOTHING);
      const own = await profiles.own();
      const broken = (await read((database) => findBroken(database, own), [])).filter(
        (record) => !isNewerRecord(record),
      );
      return selectArchive(stored, broken, profiles, scope);
    },
    plan: (file, choice) => write(async (database) => ok(await planStored(database, profiles, file, choice))),
    importAll: (file, choice) =>
      write(async (database) => {
        const plan = await importRecords(database, profiles, file, choice);
        profiles.changed();
        return ok(plan);
      }),
    removeEverything: () =>
      write(async (database) => {
        await clearAll(database);
        forget();
        profiles.changed();
        return ok(undefined);
      }),
  };
};
