import { openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import type { Database, Schema, Upgrade } from './schema.ts';

// Pages opened from a disk share one database under file://, so the name has to be ours alone.
const NAME = 'shuodelai';

/**
 * Opens the database when first asked, and again after the browser took it away. Rejects when storage is
 * blocked, and with a VersionError when a newer version of the app has been here.
 *
 * @param newId for the profile that runs of version 1 go to
 */
export function connector(newId: () => string, name = NAME): () => Promise<Database> {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  // What throws half-way takes the whole upgrade back: the database stays as it was.
  const migrate = async (database: Database, upgrade: Upgrade, from: number) => {
    for (const step of MIGRATIONS.slice(from)) await step(database, upgrade, newId);
  };
  const open = () =>
    openDB<Schema>(name, MIGRATIONS.length, {
      upgrade: (database, from, _to, upgrade) => {
        // Its failure is the opening's failure, told there.
        upgrade.done.catch(() => undefined);
        migrate(database, upgrade, from).catch(() => upgrade.abort());
      },
      // Another tab holds a newer version of the app: make way for its migration.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  return () => {
    opened ??= open();
    opened.catch(forget);
    return opened;
  };
}
