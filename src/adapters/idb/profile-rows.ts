import type { ProfileRows } from '../profiles/profile-rows.ts';
import { dropPages } from './pages.ts';
import { type Database, STRICT } from './schema.ts';

const OWNED = ['profiles', 'runs', 'events', 'shelf', 'digests', 'answers'] as const;

async function removeProfile(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(OWNED, 'readwrite', STRICT);
  const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
  for (const run of await runs.index('profile').getAllKeys(id)) {
    await runs.delete(run);
    await events.delete(IDBKeyRange.bound([run, 0], [run, Number.POSITIVE_INFINITY]));
  }
  const answers = transaction.objectStore('answers');
  for (const answer of await answers.index('profile').getAllKeys(id)) await answers.delete(answer);
  await dropPages(transaction.objectStore('shelf'), id);
  await dropPages(transaction.objectStore('digests'), id);
  await transaction.objectStore('profiles').delete(id);
  await transaction.done;
}

/** Profiles in this browser's IndexedDB. */
export function idbProfileRows(connect: () => Promise<Database>): ProfileRows {
  return {
    all: async () => (await connect()).getAll('profiles'),
    ensure: async (make) => {
      // One transaction, so that two tabs opened at once make one profile between them.
      const transaction = (await connect()).transaction('profiles', 'readwrite', STRICT);
      const rows = await transaction.store.getAll();
      if (rows.every(({ pin }) => pin)) await transaction.store.add(make());
      await transaction.done;
    },
    change: async (id, change) => {
      const transaction = (await connect()).transaction('profiles', 'readwrite', STRICT);
      const row = await transaction.store.get(id);
      if (row) await transaction.store.put(change(row));
      await transaction.done;
      return row !== undefined;
    },
    add: async (row) => {
      const transaction = (await connect()).transaction('profiles', 'readwrite', STRICT);
      await Promise.all([transaction.store.add(row), transaction.done]);
    },
    remove: async (id) => removeProfile(await connect(), id),
  };
}
