import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AnyEvent } from '../../core/room/kind.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { OpenedRoom, RoomJournals } from '../../ports/room-journals.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import { STRICT } from '../idb/schema.ts';
import { storeFailure } from '../idb/store-failure.ts';

interface EventRow {
  readonly room: string;
  readonly event: AnyEvent;
}

interface Schema extends DBSchema {
  /** Rooms as they were opened, of whichever kind: the first were classes, and a store keeps its name. */
  classes: { key: string; value: OpenedRoom };
  /** By room and place. */
  events: { key: [string, number]; value: EventRow };
}

type Database = IDBPDatabase<Schema>;

// A database for each kind: a room under way and the records of the people who practise here know nothing of each other.

const eventsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

/** Opens when first asked, and again after the browser took it away. */
function connector(name: string): () => Promise<Database> {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = async (): Promise<Database> => {
    if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB here', 'SecurityError');
    return openDB<Schema>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('classes', { keyPath: 'id' });
        database.createObjectStore('events', { keyPath: ['room', 'event.order'] });
      },
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  };
  return () => {
    if (!opened) {
      opened = open();
      opened.catch(forget);
    }
    return opened;
  };
}

type Write = (
  work: (database: Database) => Promise<Result<void, StoreFailure>>,
) => Promise<Result<void, StoreFailure>>;

type ReadEvent<Event> = (data: unknown) => Event | undefined;

/** As far as it reads, in its order and without a gap. */
function soundEvents<Event extends AnyEvent>(
  rows: readonly EventRow[],
  readEvent: ReadEvent<Event>,
): Event[] {
  const events: Event[] = [];
  for (const { event } of rows) {
    const read = readEvent(event);
    if (read?.order !== events.length) break;
    events.push(read);
  }
  return events;
}

async function appendTo(database: Database, id: string, events: readonly AnyEvent[]) {
  const transaction = database.transaction(['classes', 'events'], 'readwrite', STRICT);
  const known = await transaction.objectStore('classes').getKey(id);
  if (known === undefined) return fail('gone') as Result<void, StoreFailure>;
  const store = transaction.objectStore('events');
  // What is there already is another window's: nothing of this is added then.
  const adding = events.map((event) => store.add({ room: id, event }));
  try {
    await Promise.all([...adding, transaction.done]);
    return ok(undefined);
  } catch (error) {
    await transaction.done.catch(() => undefined);
    return fail(storeFailure(error) === 'refused' ? 'conflict' : storeFailure(error));
  }
}

async function dropFrom(database: Database, ids: readonly string[]): Promise<Result<void, StoreFailure>> {
  const transaction = database.transaction(['classes', 'events'], 'readwrite', STRICT);
  for (const id of ids) {
    await transaction.objectStore('classes').delete(id);
    await transaction.objectStore('events').delete(eventsOf(id));
  }
  await transaction.done;
  return ok(undefined);
}

/**
 * Rooms of one kind in a database of this browser. No write is given up for being slow: one that came to its end after all would
 * stand in the place of the next.
 */
export function idbRoomJournals<Opened extends OpenedRoom, Event extends AnyEvent>(
  name: string,
  readEvent: ReadEvent<Event>,
): RoomJournals<Opened, Event> {
  const connect = connector(name);
  const write: Write = (work) =>
    connect()
      .then(work)
      .catch((error: unknown) => fail(storeFailure(error)));
  const read = <Found>(work: (database: Database) => Promise<Found>, nothing: Found): Promise<Found> =>
    connect()
      .then(work)
      .catch(() => nothing);
  return {
    open: (opened) =>
      write(async (database) => {
        await dropFrom(database, [opened.id]);
        await database.put('classes', opened);
        return ok(undefined);
      }),
    append: (id, events) => write((database) => appendTo(database, id, events)),
    read: (id) =>
      read(async (database) => {
        const opened = (await database.get('classes', id)) as Opened | undefined;
        return (
          opened && { opened, events: soundEvents(await database.getAll('events', eventsOf(id)), readEvent) }
        );
      }, undefined),
    list: () =>
      read(async (database) => {
        const all = (await database.getAll('classes')) as Opened[];
        return all.sort((one, other) => other.openedAt - one.openedAt);
      }, []),
    save: (id, saved) =>
      write(async (database) => {
        const opened = await database.get('classes', id);
        if (!opened) return fail('gone');
        await database.put('classes', { ...opened, saved });
        return ok(undefined);
      }),
    drop: (id) => write((database) => dropFrom(database, [id])),
    dropBefore: (openedAt) =>
      write(async (database) => {
        const old = (await database.getAll('classes')).filter((one) => !one.saved && one.openedAt < openedAt);
        return dropFrom(
          database,
          old.map(({ id }) => id),
        );
      }),
    dropAll: () => write(async (database) => dropFrom(database, await database.getAllKeys('classes'))),
  };
}
