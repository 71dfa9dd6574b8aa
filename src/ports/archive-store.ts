import type { ImportChoice, ImportPlan } from '../core/exchange/archive/import-plan.ts';
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
  /** What taking in a file would do with what is stored now; stores nothing. */
  readonly plan: (file: ArchiveRecords, choice?: ImportChoice) => Promise<Result<ImportPlan, StoreFailure>>;
  /**
   * Takes in a file in one transaction: all that its plan says or, on any failure, nothing. The plan is made of what is
   * stored at that moment, of locked people as of others, and is what happened. The caller has checked the records.
   */
  readonly importAll: (
    file: ArchiveRecords,
    choice?: ImportChoice,
  ) => Promise<Result<ImportPlan, StoreFailure>>;
  /** Removes every profile, run, version, answer and link of this browser, and looks whether they are gone. */
  readonly removeEverything: () => Promise<Deletion>;
}
