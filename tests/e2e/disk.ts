import type { Page } from '@playwright/test';

export interface StoredRun {
  readonly id: string;
  readonly events: readonly { readonly type: string; readonly ms?: number; readonly choice?: string }[];
  readonly ended: boolean;
}

/** The runs as they lie on the disk, read past the app; none where there is no database. */
export const runsOnDisk = (page: Page): Promise<StoredRun[]> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'shuodelai')) return [];
    const database = await asked(indexedDB.open('shuodelai'));
    try {
      const transaction = database.transaction(['runs', 'events']);
      const runs: { id: string; end?: unknown }[] = await asked(transaction.objectStore('runs').getAll());
      const rows: { run: string; event: { type: string } }[] = await asked(
        transaction.objectStore('events').getAll(),
      );
      return runs.map(({ id, end }) => ({
        id,
        events: rows.filter(({ run }) => run === id).map(({ event }) => event),
        ended: end !== undefined,
      }));
    } finally {
      database.close();
    }
  });

/** A page of this origin without the app in it. */
export const bare = (page: Page) => page.goto('./icon.svg');

/** Opens the database in another version and, like a page that has been put to sleep, does not let go of it. */
export const holdDatabase = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shuodelai', wanted);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          if (wanted > 1) return;
          result.createObjectStore('runs', { keyPath: 'id' });
          result.createObjectStore('events', { keyPath: ['run', 'index'] });
          result.createObjectStore('finished', { keyPath: 'run' });
        };
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );

export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('shuodelai');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );

/** The renderer dies as in a crash: no `unload`, no last word from the page. */
export async function crash(page: Page): Promise<void> {
  const dead = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await dead;
  await page.close();
}
