import { ok } from '../../core/shared/result.ts';
import type { ScenarioVersion, VersionStore } from '../../ports/version-store.ts';
import { isSoundVersion, keptFirst, summaryOf } from '../memory/version-record.ts';
import type { Guarded } from './guarded.ts';
import { type Database, STRICT } from './schema.ts';

const ofHash = (hash: string): IDBKeyRange => IDBKeyRange.bound([hash], [hash, []]);

async function keepVersion(database: Database, version: ScenarioVersion): Promise<void> {
  const transaction = database.transaction('versions', 'readwrite', STRICT);
  const known = await transaction.store.getKey([version.hash, version.keyHash]);
  if (!known) await transaction.store.add(version);
  await transaction.done;
}

async function getVersion(
  database: Database,
  hash: string,
  keyHash: string | undefined,
): Promise<ScenarioVersion | undefined> {
  const rows =
    keyHash === undefined
      ? await database.getAll('versions', ofHash(hash))
      : [await database.get('versions', [hash, keyHash])];
  const sound = rows.filter((row) => row !== undefined).filter(isSoundVersion);
  return sound.sort((left, right) => keptFirst(summaryOf(left), summaryOf(right)))[0];
}

async function listVersions(database: Database) {
  const found = [];
  let cursor = await database.transaction('versions').store.openCursor();
  // One at a time: they are large, and a summary is all that stays.
  for (; cursor; cursor = await cursor.continue()) found.push(cursor.value);
  return found.filter(isSoundVersion).map(summaryOf).sort(keptFirst).reverse();
}

/** Scenario versions in this browser's IndexedDB. */
export const idbVersions = ({ read, write }: Guarded): VersionStore => ({
  keep: (version) =>
    write(async (database) => {
      await keepVersion(database, version);
      return ok(undefined);
    }),
  get: (hash, keyHash) => read((database) => getVersion(database, hash, keyHash), undefined),
  list: () => read(listVersions, []),
  remove: (hash) =>
    write(async (database) => {
      await database.delete('versions', ofHash(hash));
      return ok(undefined);
    }),
});
