import type { KeptVersion } from '../kept/kept-version.ts';
import type { KeptSession } from '../../mentor/kept-session.ts';
import type {
  ArchivedAnswer,
  ArchivedCalibration,
  ArchivedLink,
  ArchivedProfile,
  ArchivedRun,
  ArchiveRecords,
} from './records.ts';

/**
 * Why something stays in its file. `conflict`: what is here under its id is something else. `elsewhere`: it is here in
 * somebody else's name. `locked`: it would touch somebody whose PIN this tab does not have. `undated`: here and there
 * a name differs, and neither says which is the later one.
 */
export type LeftOut = 'conflict' | 'elsewhere' | 'locked' | 'undated';

/**
 * What becomes of a record of a file. `new`: it is not here. `longer`: it is what is here and further on. `same`: all
 * of it is here already.
 */
export type Fate = 'new' | 'longer' | 'same' | LeftOut;

export interface Planned<Record> {
  /** As it stands in the file. */
  readonly record: Record;
  readonly fate: Fate;
}

/** `longer` is said of words that were written later. */
export interface PlannedProfile extends Planned<ArchivedProfile> {
  /** The words they take the place of. */
  readonly from?: Pick<ArchivedProfile, 'name' | 'unit'> | undefined;
}

/** `new` is said of a statement that changes who is one person with whom. */
export interface PlannedLink extends Planned<ArchivedLink> {
  /** What the two are called, where that may be said. */
  readonly names: readonly [string, string];
}

/**
 * All that an import would do or has done, plain JSON. What a page says is read off it; nothing of a locked person's
 * records is in it that is not in the file.
 */
export interface ImportPlan {
  readonly runs: readonly Planned<ArchivedRun>[];
  readonly answers: readonly Planned<ArchivedAnswer>[];
  readonly profiles: readonly PlannedProfile[];
  readonly versions: readonly Planned<KeptVersion>[];
  readonly links: readonly PlannedLink[];
  readonly sessions: readonly Planned<KeptSession>[];
  readonly calibrations: readonly Planned<ArchivedCalibration>[];
  /** People of the file nobody here is, one profile of each: any of them may be the importing person. */
  readonly strangers: readonly ArchivedProfile[];
  /** The records as they lie here afterwards: those that are new, and those that have become more, whole. */
  readonly put: ArchiveRecords;
}

/** What the importing person said of the people of a file. */
export interface ImportChoice {
  /** The profile in it that is they themselves, as they practised elsewhere. */
  readonly mine?: string | undefined;
}

/** What a file meets. */
export interface ImportHere {
  /** At least all profiles and links, and whatever has an id of the file: of locked people as of others. */
  readonly records: ArchiveRecords;
  /** The importing person's profile. */
  readonly self: string;
  /** Profiles whose PIN this tab does not have. */
  readonly locked: ReadonlySet<string>;
}
