import type { Mode, Transcript, TranscriptEvent } from '../core/play/transcript.ts';
import type { Issue } from '../core/shared/issue.ts';
import type { Result } from '../core/shared/result.ts';

/** How a run ended, kept beside its transcript so that lists need not replay it. */
export interface AttemptEnd {
  readonly ending: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface AttemptSummary {
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  readonly mode: Mode;
  readonly startedAt: string;
  readonly decisions: number;
  readonly end: AttemptEnd | undefined;
  /** Whether it is the first 自练 or 考核 run of this scenario version (domain handbook §6). */
  readonly counts: boolean;
}

/** A record that could not be read: kept as it is, named, never deleted by the app itself. */
export interface BrokenAttempt {
  readonly id: string;
  readonly issues: readonly Issue[];
  readonly raw: unknown;
}

/** Why what was asked for is not stored: the run goes on in memory and the page says so. */
export type StoreFailure = 'quota' | 'blocked' | 'unknown';

/**
 * Runs and their events. Saving is appending: an event is stored when `append` resolves ok.
 * Every method resolves; storage trouble is a value, not an exception.
 */
export interface AttemptStore {
  /** Stores a new run with the events it already has. */
  readonly create: (transcript: Transcript) => Promise<Result<void, StoreFailure>>;
  /** Appends the `index`-th event (0-based). The same index twice is ignored, so a retry is safe. */
  readonly append: (
    run: string,
    index: number,
    event: TranscriptEvent,
  ) => Promise<Result<void, StoreFailure>>;
  readonly finish: (run: string, end: AttemptEnd) => Promise<Result<void, StoreFailure>>;
  readonly get: (run: string) => Promise<Transcript | BrokenAttempt | undefined>;
  /** Newest first. */
  readonly list: () => Promise<readonly AttemptSummary[]>;
  readonly broken: () => Promise<readonly BrokenAttempt[]>;
  /** False when nothing survives closing the page (private mode, blocked storage). */
  readonly durable: () => boolean;
}
