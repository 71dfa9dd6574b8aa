import type { BrokenRecord } from '../../ports/run-store.ts';
import { parseRun, readRaw } from './read-run.ts';
import type { Database, RunRow } from './schema.ts';
import { cacheSummaries } from './summary-cache.ts';

/** Up to so many rows newer than the summary cache a list reads as they are; beyond, what was found sound goes into the cache. */
const MAY_STAY_LIVE = 40;
const AT_ONCE = 50;

/** Lets the page have its turn. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Reads the runs that have changed since they were last looked at, in full, and gives those that do not read.
 * Sound ones are put into the cache, some at a time, so that nothing is ever looked at twice and a page closed
 * half-way keeps what was done. A damaged run stays live and is named again the next time.
 */
export async function sweepRuns(database: Database, profile: string): Promise<BrokenRecord[]> {
  const ids = await database.getAllKeysFromIndex('runs', 'live', profile);
  const broken: BrokenRecord[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const sound: RunRow[] = [];
    for (const id of ids.slice(from, from + AT_ONCE)) {
      const raw = await readRaw(database, id);
      const run = await parseRun(id, raw);
      if ('raw' in run) broken.push(run);
      else if (raw.run) sound.push(raw.run);
    }
    if (ids.length > MAY_STAY_LIVE) await cacheSummaries(database, profile, sound);
    await rest();
  }
  return broken;
}
