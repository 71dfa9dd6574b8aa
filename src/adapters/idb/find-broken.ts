import type { BrokenRecord } from '../../ports/run-store.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import { isSoundProfile } from '../profiles/profile-rows.ts';
import { readRaw, storedIssue } from './read-run.ts';
import { soundSessions } from './session-rows.ts';
import type { Database } from './schema.ts';
import { sweepRuns } from './sweep.ts';

const broken = (id: string, code: string, message: string, raw: unknown): BrokenRecord => ({
  id,
  issues: [storedIssue(code, message)],
  raw,
});

async function brokenProfiles(database: Database): Promise<BrokenRecord[]> {
  const rows = await database.getAll('profiles');
  return rows
    .filter((row) => !isSoundProfile(row))
    .map((row) => broken(row.id, 'profile-damaged', '这份资料有地方读不出来，名下的记录还在', row));
}

/** One at a time: a version is some hundred kilobytes. */
async function brokenVersions(database: Database): Promise<BrokenRecord[]> {
  const found: BrokenRecord[] = [];
  for (const key of await database.getAllKeys('versions')) {
    const row = await database.get('versions', key);
    if (row && !isSoundVersion(row))
      found.push(broken(versionId(row), 'version-damaged', '留存的情景和当时的对不上了', row));
  }
  return found;
}

async function brokenAnswers(database: Database, profile: string): Promise<BrokenRecord[]> {
  const rows: readonly { readonly id: string }[] = await database.getAllFromIndex(
    'answers',
    'profile',
    profile,
  );
  return rows
    .filter((row) => !isAnswer(row))
    .map((row) => broken(row.id, 'answer-damaged', '这一道微练或应知应会的记录不完整', row));
}

/** Sessions with a mentor that somebody of these sees, and their calibrations. */
async function brokenLed(database: Database, profiles: readonly string[]): Promise<BrokenRecord[]> {
  const keys = await Promise.all(
    profiles.map((id) => database.getAllKeysFromIndex('sessionLines', 'seenBy', id)),
  );
  const rows = await Promise.all([...new Set(keys.flat())].map((id) => database.get('sessions', id)));
  const sessions = rows.flatMap((row) => row ?? []);
  const rated = await Promise.all(
    profiles.map((id) => database.getAllFromIndex('calibrations', 'profile', id)),
  );
  const sound = await soundSessions(sessions, rated.flat());
  return [
    ...sessions
      .filter((row) => !sound.sessions.includes(row))
      .map((row) => broken(row.session.id, 'session-damaged', '这份带教记录有地方读不出来', row)),
    ...rated
      .flat()
      .filter((row) => !sound.calibrations.includes(row))
      .map((row) => broken(row.id, 'calibration-damaged', '这一次校准的记录不完整', row)),
  ];
}

/** Ids of runs that stand in nobody's name: their profile is gone, or the row does not say whose it is. */
async function ownerlessIds(database: Database): Promise<string[]> {
  const known = new Set<IDBValidKey>(await database.getAllKeys('profiles'));
  const index = database.transaction('runs').store.index('profile');
  const [all, named] = await Promise.all([index.objectStore.count(), index.count()]);
  const strangers: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    if (!known.has(cursor.key)) strangers.push(cursor.key);
  const ids = strangers.map((profile) => database.getAllKeysFromIndex('runs', 'profile', profile));
  if (all > named) {
    const found = new Set(await database.getAllKeysFromIndex('runs', 'profile'));
    ids.push(database.getAllKeys('runs').then((keys) => keys.filter((id) => !found.has(id))));
  }
  return (await Promise.all(ids)).flat();
}

async function ownerless(database: Database): Promise<BrokenRecord[]> {
  const found: BrokenRecord[] = [];
  for (const id of await ownerlessIds(database))
    found.push(broken(id, 'owner-missing', '看不出这次练习是谁的', await readRaw(database, id)));
  return found;
}

/** Everything stored that does not read, of these profiles and of what all profiles share. */
export async function findBroken(database: Database, profiles: readonly string[]): Promise<BrokenRecord[]> {
  const [runs, answers]: [BrokenRecord[], BrokenRecord[]] = [[], []];
  for (const profile of profiles) {
    runs.push(...(await sweepRuns(database, profile)));
    answers.push(...(await brokenAnswers(database, profile)));
  }
  return [
    ...runs,
    ...(await ownerless(database)),
    ...(await brokenProfiles(database)),
    ...(await brokenVersions(database)),
    ...answers,
    ...(await brokenLed(database, profiles)),
  ];
}
