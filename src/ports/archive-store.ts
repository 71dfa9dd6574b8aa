import type { ArchivedProfile, ArchiveRecords } from '../core/exchange/archive/records.ts';
import type { Result } from '../core/shared/result.ts';
import type { Deletion } from './deletion.ts';
import type { BrokenRecord, StoreFailure } from './run-store.ts';

export interface Archive extends ArchiveRecords {
  /** What did not read, exactly as it lies there. */
  readonly broken: readonly BrokenRecord[];
  /** Profiles with a PIN that is not open in this tab: nothing of theirs is in here. */
  readonly leftOut: readonly ArchivedProfile[];
}

/** `profile` is the current one with the versions its runs need; `everything` is all profiles open to this tab. */
export type ArchiveScope = 'profile' | 'everything';

/** Everything at once: out, in, and away. */
export interface ArchiveStore {
  /** What can be reached; storage that is gone gives what this page holds in memory. */
  readonly exportAll: (scope: ArchiveScope) => Promise<Archive>;
  /**
   * Stores the records in one transaction: all of them or, on any failure, none. Records already there under
   * the same id are replaced, save a run that has gone on since and a profile's PIN; others stay.
   * The caller has checked them: they are stored as they are.
   */
  readonly importAll: (records: ArchiveRecords) => Promise<Result<void, StoreFailure>>;
  /** Removes every profile, run, version and answer of this browser, and looks whether they are gone. */
  readonly removeEverything: () => Promise<Deletion>;
}
