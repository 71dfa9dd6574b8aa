import type { ProfileRows } from '../profiles/profile-rows.ts';
import { eraseProfile } from './erase.ts';
import type { Guarded } from './guarded.ts';
import { type Database, STRICT } from './schema.ts';

/** Profiles in this browser's IndexedDB. */
export function idbProfileRows(connect: () => Promise<Database>, database: Guarded): ProfileRows {
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
    remove: (id) => eraseProfile(database, id),
  };
}
