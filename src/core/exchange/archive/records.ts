import type { ArchivedLeave } from './leaves.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Transcript } from '../../play/transcript.ts';
import type { CalibrationRecord } from '../../mentor/calibration-record.ts';
import type { KeptSession } from '../../mentor/kept-session.ts';
import type { KeptVersion } from '../kept/kept-version.ts';

/** Without the PIN: it guards a profile on one computer and does not travel. */
export interface ArchivedProfile {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When name and unit were last written, ISO 8601, UTC; absent: not since that is noted. Never earlier than before. */
  readonly changedAt?: string | undefined;
  /** 请假; absent: never any. */
  readonly leaves?: readonly ArchivedLeave[] | undefined;
}

/**
 * Two profiles that are one person, or were said to be and are no longer. A statement of its own: no record changes its
 * owner by it, and it can be taken back.
 */
export interface ArchivedLink {
  /** The ids of the two, the lesser first. */
  readonly people: readonly [string, string];
  /** How often the two have been joined or separated, from 1: joined while odd. Whoever knows more turns is right. */
  readonly turns: number;
}

/** How a run ended, kept beside its transcript so that lists need not replay it. */
export interface RunEnd {
  readonly ending: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface ArchivedRun {
  /** The profile it belongs to. */
  readonly profile: string;
  /** One of a newer format (`isNewerRun`) is carried along unread. */
  readonly transcript: Transcript;
  readonly end?: RunEnd | undefined;
}

/** One answer to a phrase drill or a quiz item, or an annotated expert run read to its end. */
export interface ArchivedAnswer {
  readonly profile: string;
  /** Random and unique: merging two machines goes by it. */
  readonly id: string;
  readonly kind: 'drill' | 'quiz' | 'expert';
  readonly item: string;
  /** What it practised. */
  readonly skills: readonly string[];
  readonly outcome: Outcome;
  /** Its place among its person's records; given by the store. */
  readonly recorded?: number | undefined;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One reference run a mentor rated; theirs alone. */
export interface ArchivedCalibration extends CalibrationRecord {
  readonly profile: string;
}

/** All there is to keep, as plain JSON. Digests are left out: they are made again. PINs do not travel. */
export interface ArchiveRecords {
  readonly profiles: readonly ArchivedProfile[];
  readonly runs: readonly ArchivedRun[];
  readonly versions: readonly KeptVersion[];
  readonly answers: readonly ArchivedAnswer[];
  readonly links: readonly ArchivedLink[];
  /** 带教记录. */
  readonly sessions: readonly KeptSession[];
  readonly calibrations: readonly ArchivedCalibration[];
}

export const NO_RECORDS: ArchiveRecords = {
  profiles: [],
  runs: [],
  versions: [],
  answers: [],
  links: [],
  sessions: [],
  calibrations: [],
};
