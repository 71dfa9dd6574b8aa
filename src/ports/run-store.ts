import type { RunEnd } from '../core/exchange/archive/records.ts';
import type { Mode, Transcript, TranscriptEvent } from '../core/play/transcript.ts';
import type { RunDigest } from '../core/scoring/digest.ts';
import type { Issue } from '../core/shared/issue.ts';
import type { Numbered } from '../core/shared/recorded.ts';
import type { Result } from '../core/shared/result.ts';

export type { RunEnd } from '../core/exchange/archive/records.ts';

export interface RunSummary extends Numbered {
  readonly id: string;
  readonly scenario: string;
  /** Content hash as the version goes by it now, where that is known; else as the run names it. */
  readonly hash: string;
  /** Hash of what is said and scored, by which a first run counts; undefined where the version is not at hand. */
  readonly play?: string | undefined;
  readonly mode: Mode;
  /** 带教: the session it was played in; nobody goes on with it by themselves. */
  readonly led?: string | undefined;
  readonly startedAt: string;
  readonly decisions: number;
  readonly end: RunEnd | undefined;
  /** Begun from a decision of an earlier run. */
  readonly replayed: boolean;
  /** A return: it began with what an earlier run left behind. Lists packed before there were any do not say. */
  readonly returning?: boolean | undefined;
  /** Whether it is this profile's first 自练 or 考核 run of what is said and scored there (domain handbook §6). */
  readonly counts: boolean;
}

/**
 * A record that could not be read, or that a newer version of the app wrote: kept as it is, named, never deleted by
 * the app itself.
 */
export interface BrokenRecord {
  readonly id: string;
  readonly issues: readonly Issue[];
  readonly raw: unknown;
}

/**
 * Why something is not stored. The first six are the store's state, and may pass; the last three are about one write.
 *
 * `off`: the browser keeps nothing for pages here (site data switched off, a private window).
 * `absent`: the code that stores could not be fetched.
 * `blocked`: the database does not answer, because a page of an older version holds it or another one is busy with it.
 * `newer`: a newer version of the app has taken over this browser's records.
 * `full`: no room.
 * `unreadable`: the browser's own files do not read.
 * `gone`: what this belongs to is not there; somebody has deleted it.
 * `conflict`: another tab has gone on with this run, and what it stored stands.
 * `refused`: the store works and does not take this: it would leave a gap, or cannot be stored at all.
 */
export type StoreFailure =
  | 'off'
  | 'absent'
  | 'blocked'
  | 'newer'
  | 'full'
  | 'unreadable'
  | 'gone'
  | 'conflict'
  | 'refused';

/**
 * Runs and their events. Saving is appending: an event is kept when `append` resolves ok, and stored for good unless
 * `trouble` names a reason why it is kept for as long as the page is open.
 * Every method resolves; storage trouble is a value, not an exception.
 */
export interface RunStore {
  /**
   * Stores a new run, under the current profile, with the events it already has. One that is of the format of today
   * and has no number yet gets the next one of its person's.
   */
  readonly create: (transcript: Transcript) => Promise<Result<void, StoreFailure>>;
  /**
   * Appends the `index`-th event (0-based). The same event at the same index is ignored, so a retry is safe;
   * a different one is a `conflict`.
   */
  readonly append: (
    run: string,
    index: number,
    event: TranscriptEvent,
  ) => Promise<Result<void, StoreFailure>>;
  readonly finish: (run: string, end: RunEnd) => Promise<Result<void, StoreFailure>>;
  /** One run by id; nothing of a run whose profile has a PIN and is not open in this tab. */
  readonly get: (run: string) => Promise<Transcript | BrokenRecord | undefined>;
  /** The current profile's runs, the latest recorded first; with `limit` only that many, which still know if they count. */
  readonly list: (options?: { readonly limit?: number }) => Promise<readonly RunSummary[]>;
  /** Everything that does not read: runs, and rows of every other kind. Looks only at what has changed since. */
  readonly broken: () => Promise<readonly BrokenRecord[]>;
  /**
   * The current profile's digests, in no order. A digest kept before its run went on is given back as it was:
   * `endedAt` and `decisions` say so.
   */
  readonly digests: () => Promise<readonly RunDigest[]>;
  /** Keeps digests of the current profile's runs, the newest of a run in place of earlier ones. A cache. */
  readonly keepDigest: (...digests: readonly RunDigest[]) => Promise<Result<void, StoreFailure>>;
  /**
   * Why what this page is given, or what it knows of one run, does not survive closing it; undefined while all of it is
   * stored, as far as is known.
   */
  readonly trouble: (run?: string) => StoreFailure | undefined;
  /** Calls back when `trouble` may say something else; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
