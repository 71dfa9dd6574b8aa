import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type {
  ArchivedAnswer,
  ArchivedCalibration,
  ArchivedLink,
  RunEnd,
} from '../../core/exchange/archive/records.ts';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import type { KeptSession } from '../../core/mentor/kept-session.ts';
import type { SessionLine } from '../../core/mentor/session-line.ts';
import type { VersionNames } from '../../core/exchange/kept/version-names.ts';
import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
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

/** What the version stored under these hashes goes by. Made again from the version whenever it is missing. */
export interface NamesRow {
  readonly hash: string;
  readonly keyHash: string;
  readonly names: VersionNames;
}

/** What lists show of a session, written with it in one transaction: a thousand are read at once. */
export interface SessionLineRow {
  readonly id: string;
  /** Profiles of everybody who sees it. */
  readonly seenBy: readonly string[];
  readonly line: SessionLine;
}

export interface Schema extends DBSchema {
  runs: {
    key: string;
    value: RunRow;
    indexes: { profile: string; live: string; recorded: [string, number] };
  };
  events: { key: [string, number]; value: EventRow };
  finished: { key: string; value: FinishedRow };
  profiles: { key: string; value: ProfileRow };
  shelf: { key: [string, number]; value: PageRow };
  digests: { key: [string, number]; value: PageRow };
  versions: { key: [string, string]; value: KeptVersion };
  versionNames: { key: [string, string]; value: NamesRow };
  answers: {
    key: string;
    value: ArchivedAnswer;
    indexes: { profile: string; recorded: [string, number] };
  };
  links: { key: [string, string]; value: ArchivedLink };
  sessions: { key: string; value: KeptSession };
  sessionLines: { key: string; value: SessionLineRow; indexes: { seenBy: string; run: string } };
  calibrations: { key: string; value: ArchivedCalibration; indexes: { profile: string } };
}

export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Strict: what is stored is on the disk, not in a buffer, when the transaction is done. */
export const STRICT = { durability: 'strict' } as const;

const EVERY: Readonly<Record<StoreNames<Schema>, true>> = {
  runs: true,
  events: true,
  finished: true,
  profiles: true,
  shelf: true,
  digests: true,
  versions: true,
  versionNames: true,
  answers: true,
  links: true,
  sessions: true,
  sessionLines: true,
  calibrations: true,
};

/** Every object store: what is deleted when everything is, and looked at afterwards. */
export const ALL_STORES = Object.keys(EVERY) as StoreNames<Schema>[];
