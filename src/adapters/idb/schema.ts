import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import type { ArchivedAnswer } from '../../ports/archive-store.ts';
import type { RunEnd } from '../../ports/run-store.ts';
import type { ScenarioVersion } from '../../ports/version-store.ts';
import type { ProfileRow } from '../profiles/profile-rows.ts';

/** A run without its events; `length` is how many of those belong to it. The row is the truth about the run. */
export interface RunRow {
  readonly id: string;
  readonly profile: string;
  /** Repeats `profile` while the row is newer than what the summary cache says of it; see summary-cache.ts. */
  readonly live?: string | undefined;
  readonly head: Omit<Transcript, 'events'>;
  readonly decisions: number;
  readonly length: number;
  readonly end?: RunEnd | undefined;
}

export interface EventRow {
  readonly run: string;
  /** 0-based place in the run. */
  readonly index: number;
  readonly event: TranscriptEvent;
}

/** How a run of version 1 ended. What is left here belongs to no run. */
export interface FinishedRow extends RunEnd {
  readonly run: string;
}

/**
 * Some hundred entries as one value: a browser reads ten thousand rows one by one in some 160 ms, packed like
 * this in 25. As one JSON text a page they took 80: what is said in Chinese makes all of a text twice as long.
 */
export interface PageRow {
  readonly profile: string;
  readonly page: number;
  /** A later entry of the same id stands for an earlier one. */
  readonly entries: readonly unknown[];
}

export interface Schema extends DBSchema {
  runs: { key: string; value: RunRow; indexes: { profile: string; live: string } };
  events: { key: [string, number]; value: EventRow };
  finished: { key: string; value: FinishedRow };
  profiles: { key: string; value: ProfileRow };
  shelf: { key: [string, number]; value: PageRow };
  digests: { key: [string, number]; value: PageRow };
  versions: { key: [string, string]; value: ScenarioVersion };
  answers: { key: string; value: ArchivedAnswer; indexes: { profile: string } };
}

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Strict: what is stored is on the disk, not in a buffer, when the transaction is done. */
export const STRICT = { durability: 'strict' } as const;
