import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { namesOf } from '../../core/exchange/kept/version-names.ts';
import { isSoundVersion } from '../memory/version-record.ts';
import type { Database, NamesRow } from './schema.ts';

/** Worked out by hashes of the present kind; one from another time is worked out anew. */
const isPresent = ({ names }: NamesRow): boolean =>
  names?.hash?.startsWith('c1-') === true && names.playHash?.startsWith('p1-') === true;

/** Works out what one kept version goes by, and notes it where it will stay so. */
async function workOut(database: Database, key: [string, string]): Promise<NamesRow | undefined> {
  const version = await database.get('versions', key);
  if (!version || !isSoundVersion(version)) return undefined;
  const [hash, keyHash] = key;
  const row = { hash, keyHash, names: namesOf(version) };
  // A disk that is full lists runs as well as ever.
  if (isPresent(row)) await database.put('versionNames', row).catch(() => undefined);
  return row;
}

/**
 * What the kept versions go by, without reading them: a version is hashed once, when it is first asked for, and its
 * names are noted beside it. Damaged versions go by nothing.
 */
export async function readNames(database: Database): Promise<NamesRow[]> {
  const transaction = database.transaction(['versions', 'versionNames']);
  const [keys, noted] = await Promise.all([
    transaction.objectStore('versions').getAllKeys(),
    transaction.objectStore('versionNames').getAll(),
  ]);
  const known = new Map(noted.filter(isPresent).map((row) => [versionId(row), row]));
  const found: NamesRow[] = [];
  for (const key of keys) {
    const [hash, keyHash] = key;
    const row = known.get(versionId({ hash, keyHash })) ?? (await workOut(database, key));
    if (row) found.push(row);
  }
  return found;
}
