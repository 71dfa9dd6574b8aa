import type { Page } from '@playwright/test';
import type { RunDigest } from '../../src/core/scoring/digest.ts';

interface Rows {
  readonly runs: readonly object[];
  readonly pages: { readonly shelf: readonly object[][]; readonly digests: readonly object[][] };
}

const PER_PAGE = 250;

const paged = (entries: readonly object[]): object[][] =>
  Array.from({ length: Math.ceil(entries.length / PER_PAGE) }, (_, page) =>
    entries.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  );

const lineOf = ({ run, scenario, hash, mode, startedAt, decisions, endedAt, replayed }: RunDigest) => ({
  id: run,
  scenario,
  hash,
  mode,
  startedAt,
  decisions,
  ...(endedAt !== null && { end: { ending: 'end', at: endedAt } }),
  replayed,
});

const rowOf = ({ run, scenario, hash, mode, startedAt, decisions, endedAt, replayed }: RunDigest) => ({
  id: run,
  head: {
    format: 1,
    id: run,
    scenario,
    hash,
    mode,
    seed: 1,
    startedAt,
    patience: 1,
    ...(replayed && { startedFrom: { run: 'earlier', decision: 1 } }),
  },
  decisions,
  length: 0,
  ...(endedAt !== null && { end: { ending: 'end', at: endedAt } }),
});

/**
 * Fills the browser's store with a history as src/adapters/idb keeps one that has lain for a while, under the
 * profile that is there. The app must have been open once. Runs have no events: nothing reads them here.
 */
export async function seedHistory(page: Page, digests: readonly RunDigest[]): Promise<void> {
  const rows: Rows = {
    runs: digests.map(rowOf),
    pages: { shelf: paged(digests.map(lineOf)), digests: paged(digests) },
  };
  await page.evaluate(
    ({ runs, pages }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shuodelai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['profiles', 'runs', 'shelf', 'digests'], 'readwrite');
          const keys = transaction.objectStore('profiles').getAllKeys();
          keys.onsuccess = () => {
            const [profile] = keys.result;
            for (const run of runs) transaction.objectStore('runs').put({ ...run, profile });
            for (const name of ['shelf', 'digests'] as const)
              for (const [number, entries] of pages[name].entries())
                transaction.objectStore(name).put({ profile, page: number, entries });
          };
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    rows,
  );
}
