import { openDB } from 'idb';
import { inTime } from './in-time.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Database, Schema, Upgrade } from './schema.ts';
import { noAnswer } from './store-failure.ts';

// Pages opened from a disk share one database under file://, so the name has to be ours alone.
const NAME = 'shuodelai';

/**
 * Opens the database when first asked, and again after the browser took it away. Rejects with a SecurityError where
 * pages may not store, with a VersionError when a newer version of the app has been here, and with a TimeoutError while
 * the opening waits for another page: that goes on meanwhile, and the first to ask after it is through has the database.
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
  const open = (onBlocked: () => void) =>
    openDB<Schema>(name, MIGRATIONS.length, {
      upgrade: (database, from, _to, upgrade) => {
        // Its failure is the opening's failure, told there.
        upgrade.done.catch(() => undefined);
        migrate(database, upgrade, from).catch(() => upgrade.abort());
      },
      // A page of an older version does not make way for ours.
      blocked: onBlocked,
      // Another tab holds a newer version of the app, or deletes everything: make way.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  /** Where pages may not store, the very word throws, or there is nothing to ask. */
  const ask = async (onBlocked: () => void): Promise<Database> => {
    if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB here', 'SecurityError');
    return open(onBlocked);
  };
  const begin = async (): Promise<Database> => {
    let tell: (error: DOMException) => void = () => undefined;
    const blocked = new Promise<never>((_, reject) => {
      tell = reject;
    });
    const opening = ask(() => tell(noAnswer()));
    opening.then(() => {
      opened = opening;
    }, forget);
    return inTime(Promise.race([opening, blocked]));
  };
  return () => {
    opened ??= begin();
    return opened;
  };
}
