import type { Page } from '@playwright/test';
import { countDecisions } from '../../src/core/play/count-decisions.ts';
import type { TranscriptEvent } from '../../src/core/play/transcript.ts';
import { loadShipped, readText } from './load.ts';

/** A golden run, `four-doors/good`, and when it ended. */
export interface SeededRun {
  readonly path: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

function rowsOf({ path, at }: SeededRun) {
  const [scenario = ''] = path.split('/');
  const { events, expected } = JSON.parse(readText(`tests/fixtures/golden/${path}.json`)) as {
    readonly events: TranscriptEvent[];
    readonly expected: { readonly ending: string };
  };
  const id = path.replace('/', '-');
  const { hash } = loadShipped(scenario);
  const head = { format: 1, id, scenario, hash, mode: 'self', seed: 1, startedAt: at, patience: 1 };
  return {
    run: {
      ...{ id, head, decisions: countDecisions(events), length: events.length },
      end: { ending: expected.ending, at },
    },
    events: events.map((event, index) => ({ run: id, index, event })),
  };
}

/** Puts whole runs into the browser's store under the profile that is there. The app must have been open once. */
export async function seedRuns(page: Page, runs: readonly SeededRun[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shuodelai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['profiles', 'runs', 'events'], 'readwrite');
          const keys = transaction.objectStore('profiles').getAllKeys();
          keys.onsuccess = () => {
            const [profile] = keys.result;
            for (const { run, events } of rows) {
              transaction.objectStore('runs').put({ ...run, profile, live: profile });
              for (const event of events) transaction.objectStore('events').put(event);
            }
          };
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    runs.map(rowsOf),
  );
}
