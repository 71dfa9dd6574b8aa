import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { goesBy } from '../../core/exchange/kept/version-names.ts';
import { ok } from '../../core/shared/result.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { firstGoingBy, isSoundVersion, type NamedVersion, summariesOf } from '../memory/version-record.ts';
import type { Guarded } from './guarded.ts';
import { type Database, type NamesRow, STRICT } from './schema.ts';
import { readNames } from './version-names.ts';

const goingBy = async (database: Database, hash: string, keyHash?: string): Promise<NamesRow[]> =>
  (await readNames(database)).filter(({ names }) => goesBy(names, hash, keyHash));

async function keepVersion(database: Database, version: KeptVersion): Promise<void> {
  const { hash, keyHash } = version;
  if ((await goingBy(database, hash, keyHash)).length > 0) return;
  const transaction = database.transaction('versions', 'readwrite', STRICT);
  // Another tab may have kept it just now.
  if (!(await transaction.store.getKey([hash, keyHash]))) await transaction.store.add(version);
  await transaction.done;
}

/** The rows themselves, one at a time because they are large; what lies there is looked at before it is believed. */
async function readRows(database: Database, rows: readonly NamesRow[]): Promise<NamedVersion[]> {
  const found: NamedVersion[] = [];
  for (const { hash, keyHash, names } of rows) {
    const version = await database.get('versions', [hash, keyHash]);
    if (version && isSoundVersion(version)) found.push({ version, names });
  }
  return found;
}

async function removeVersion(database: Database, hash: string): Promise<void> {
  const rows = await goingBy(database, hash);
  const transaction = database.transaction(['versions', 'versionNames'], 'readwrite', STRICT);
  for (const row of rows) {
    await transaction.objectStore('versions').delete([row.hash, row.keyHash]);
    await transaction.objectStore('versionNames').delete([row.hash, row.keyHash]);
  }
  await transaction.done;
}

/** Scenario versions in this browser's IndexedDB. */
export const idbVersions = ({ read, write }: Guarded): VersionStore => ({
  keep: (version) =>
    write(async (database) => {
      await keepVersion(database, version);
      return ok(undefined);
    }),
  get: (hash, keyHash) =>
    read(async (database) => {
      const rows = await readRows(database, await goingBy(database, hash, keyHash));
      return firstGoingBy(rows, hash, keyHash);
    }, undefined),
  list: () => read(async (database) => summariesOf(await readRows(database, await readNames(database))), []),
  remove: (hash) =>
    write(async (database) => {
      await removeVersion(database, hash);
      return ok(undefined);
    }),
});
