import type { RunLine } from '../memory/run-record.ts';
import { lineOf, looksSound } from './looks-sound.ts';
import { addToPages, dropPages, readPages } from './pages.ts';
import { type Database, type RunRow, STRICT } from './schema.ts';

/**
 * The summary cache (stored under `shelf`): what lists show of the runs that have not changed for a while, packed into pages. A row that is
 * newer than the cache says so (stored as `live`), and every write of a row makes it so, in the same transaction. So
 * a list is the pages with the live rows laid over them, and losing the cache loses nothing.
 */

/** Lines of all runs of a profile that look sound. */
export async function readSummaries(database: Database, profile: string): Promise<RunLine[]> {
  const transaction = database.transaction(['runs', 'shelf']);
  const [live, pages] = await Promise.all([
    transaction.objectStore('runs').index('live').getAll(profile),
    readPages(transaction.objectStore('shelf'), profile),
  ]);
  if (pages.torn) {
    await clearCache(database, profile);
    return readSummaries(database, profile);
  }
  const lines = new Map((pages.entries as readonly RunLine[]).map((line) => [line.id, line]));
  for (const row of live) {
    if (looksSound(row)) lines.set(row.id, lineOf(row));
    else lines.delete(row.id);
  }
  return [...lines.values()];
}

/** Empties the cache: every row is newer than it again. */
async function clearCache(database: Database, profile: string): Promise<void> {
  const transaction = database.transaction(['runs', 'shelf'], 'readwrite', STRICT);
  const rows = transaction.objectStore('runs').index('profile').iterate(profile);
  for await (const cursor of rows) await cursor.update({ ...cursor.value, live: profile });
  await dropPages(transaction.objectStore('shelf'), profile);
  await transaction.done;
}

const unchanged = (row: RunRow | undefined, found: RunRow): row is RunRow =>
  row?.live !== undefined && row.length === found.length && row.end?.at === found.end?.at;

/** Caches rows as they were found, save those that have changed since. */
export async function cacheSummaries(
  database: Database,
  profile: string,
  found: readonly RunRow[],
): Promise<void> {
  const transaction = database.transaction(['runs', 'shelf'], 'readwrite');
  const runs = transaction.objectStore('runs');
  const rows = await Promise.all(found.map(({ id }) => runs.get(id)));
  const settled = rows.filter((row, place) => unchanged(row, found[place] as RunRow)) as RunRow[];
  await addToPages(transaction.objectStore('shelf'), profile, settled.map(lineOf));
  await Promise.all([...settled.map(({ live: _, ...row }) => runs.put(row)), transaction.done]);
}
