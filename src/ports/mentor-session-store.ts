import type { CalibrationRecord } from '../core/mentor/calibration-record.ts';
import type { SeenLine } from '../core/mentor/session-line.ts';
import type { MentorSession } from '../core/mentor/session-parts.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

/**
 * 带教记录 and 校准 of the person who has this tab open. A session is seen by its mentor, by its trainee, and by whoever
 * brought it here, each under a profile of their own; there is one record of it on a machine, so what one deletes is gone
 * for all. Every method resolves; trouble is a value.
 */
export interface MentorSessionStore {
  /** Keeps a session, in the current person's name too; merged with what is here under its id (`mergeSessions`). */
  readonly save: (session: MentorSession) => Promise<Result<void, StoreFailure>>;
  /** Nothing of one the current person has no part in. */
  readonly get: (id: string) => Promise<MentorSession | undefined>;
  /** The latest first. */
  readonly lines: () => Promise<readonly SeenLine[]>;
  /** Takes a session away from this machine, whoever else sees it; `gone`: there is none for the current person. */
  readonly remove: (id: string) => Promise<Result<void, StoreFailure>>;
  /** The same id again changes nothing. */
  readonly keepCalibration: (record: CalibrationRecord) => Promise<Result<void, StoreFailure>>;
  /** Of the current person alone, the earliest first. */
  readonly calibrations: () => Promise<readonly CalibrationRecord[]>;
}
