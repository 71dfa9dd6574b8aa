import type { KeptPeople, ProfileRows } from '../profiles/profile-rows.ts';
import { erasePerson } from './erase.ts';
import type { Guarded } from './guarded.ts';
import { type Database, type Reading, STRICT } from './schema.ts';

const PEOPLE = ['profiles', 'links'] as const;

/** Everybody, in the transaction they are read in. */
export async function readPeople(transaction: Reading): Promise<KeptPeople> {
  const [profiles, links] = await Promise.all([
    transaction.objectStore('profiles').getAll(),
    transaction.objectStore('links').getAll(),
  ]);
  return { profiles, links };
}

/** Profiles in this browser's IndexedDB. */
export function idbProfileRows(connect: () => Promise<Database>, database: Guarded): ProfileRows {
  return {
    all: async () => readPeople((await connect()).transaction(PEOPLE)),
    ensure: async (make, needed) => {
      // One transaction, so that two tabs opened at once make one profile between them.
      const transaction = (await connect()).transaction(PEOPLE, 'readwrite', STRICT);
      if (needed(await readPeople(transaction))) await transaction.objectStore('profiles').add(make());
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
    link: async (links) => {
      const transaction = (await connect()).transaction('links', 'readwrite', STRICT);
      await Promise.all([...links.map((link) => transaction.store.put(link)), transaction.done]);
    },
    remove: (ids) => erasePerson(database, ids),
  };
}
