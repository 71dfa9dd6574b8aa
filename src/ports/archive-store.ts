import type { Transcript } from '../core/play/transcript.ts';
import type { Result } from '../core/shared/result.ts';
import type { RunEnd, BrokenRecord, StoreFailure } from './run-store.ts';
import type { PracticeAnswer } from './practice-store.ts';
import type { Profile } from './profile-store.ts';
import type { ScenarioVersion } from './version-store.ts';

/** Without the PIN: it guards a profile on one computer and does not travel. */
export type ArchivedProfile = Omit<Profile, 'locked'>;

export interface ArchivedRun {
  /** The profile it belongs to. */
  readonly profile: string;
  readonly transcript: Transcript;
  readonly end?: RunEnd | undefined;
}

export interface ArchivedAnswer extends PracticeAnswer {
  readonly profile: string;
}

/** All there is to keep, as plain JSON. Digests are left out: they are made again. */
export interface ArchiveRecords {
  readonly profiles: readonly ArchivedProfile[];
  readonly runs: readonly ArchivedRun[];
  readonly versions: readonly ScenarioVersion[];
  readonly answers: readonly ArchivedAnswer[];
}

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
  /** Removes every profile, run, version and answer of this browser. */
  readonly removeEverything: () => Promise<Result<void, StoreFailure>>;
}
