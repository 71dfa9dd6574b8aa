import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import type { AttemptEnd } from '../../ports/attempt-store.ts';

/** A run without its events; `length` is how many of those belong to it. */
export interface RunRow {
  readonly id: string;
  readonly head: Omit<Transcript, 'events'>;
  readonly decisions: number;
  readonly length: number;
}

export interface EventRow {
  readonly run: string;
  /** 0-based place in the run. */
  readonly index: number;
  readonly event: TranscriptEvent;
}

export interface FinishedRow extends AttemptEnd {
  readonly run: string;
}

export interface Schema extends DBSchema {
  runs: { key: string; value: RunRow };
  events: { key: [string, number]; value: EventRow };
  finished: { key: string; value: FinishedRow };
}

export type Database = IDBPDatabase<Schema>;

// Pages opened from a disk share one database under file://, so the name has to be ours alone.
const NAME = 'shuodelai';

/** Step n brings a database of version n to n + 1. Append only: someone's machine has every version. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('runs', { keyPath: 'id' });
    database.createObjectStore('events', { keyPath: ['run', 'index'] });
    database.createObjectStore('finished', { keyPath: 'run' });
  },
];

/** Opens the database when first asked, and again after the browser took it away. Rejects when storage is blocked. */
export function connector(name = NAME): () => Promise<Database> {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () =>
    openDB<Schema>(name, MIGRATIONS.length, {
      upgrade: (database, from) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database);
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
