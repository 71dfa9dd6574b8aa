import { inTime } from '../idb/in-time.ts';

/** A text, and which of its versions this is. */
export interface Dated {
  /** Grows with every write. */
  readonly turn: number;
  /** Null: taken away. */
  readonly text: string | null;
}

// A database of its own: what it holds is the same for every version of the app, and no version holds it back.
const NAME = 'shuodelai-here';
const STORE = 'texts';

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | undefined;

const forget = (): void => {
  opened = undefined;
};

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answered(opening);
  database.onclose = forget;
  database.onversionchange = () => {
    database.close();
    forget();
  };
  return database;
}

function connect(): Promise<IDBDatabase> {
  opened ??= open();
  opened.catch(forget);
  return opened;
}

const isDated = (value: unknown): value is Dated => {
  const { turn, text } = (value ?? {}) as Partial<Record<keyof Dated, unknown>>;
  return Number.isInteger(turn) && (typeof text === 'string' || text === null);
};

/** Undefined where there is none, or it cannot be read. */
export async function readDurable(key: string): Promise<Dated | undefined> {
  const read = async () => {
    const store = (await connect()).transaction(STORE).objectStore(STORE);
    return answered<unknown>(store.get(key));
  };
  const found = await inTime(read()).catch(() => undefined);
  return isDated(found) ? found : undefined;
}

/** Resolves when it is on the disk, or cannot be brought there. */
export async function writeDurable(key: string, dated: Dated): Promise<void> {
  const write = async () => {
    const transaction = (await connect()).transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.objectStore(STORE).put(dated, key);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  };
  await inTime(write()).catch(() => undefined);
}
