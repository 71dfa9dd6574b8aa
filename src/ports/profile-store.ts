import type { Leave } from '../core/returns/leave.ts';
import type { Result } from '../core/shared/result.ts';
import type { Deletion } from './deletion.ts';
import type { StoreFailure } from './run-store.ts';

/** One of several officers who share a computer; of one who is several profiles, the one they go by in this tab. */
export interface Profile {
  /** Random, so that the profiles of two machines can be brought together. */
  readonly id: string;
  /** Empty until somebody says who they are. */
  readonly name: string;
  readonly unit: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Has a PIN. */
  readonly locked: boolean;
  /** 请假: the days off the person has entered; absent: none. */
  readonly leaves?: readonly Leave[] | undefined;
}

export interface ProfileWords {
  readonly name: string;
  readonly unit: string;
}

/**
 * Who is practising. There is always a current profile, one for each tab; the last one used is where a new
 * tab begins, unless it has a PIN: then the tab begins with the first profile that has none.
 *
 * A PIN is privacy between colleagues and no more. It keeps one from opening another's records by a click;
 * the records themselves lie unencrypted on the disk, and whoever can use the browser's tools can read them.
 */
export interface ProfileStore {
  /** Made when first asked for, with an empty name. */
  readonly current: () => Promise<Profile>;
  /** Oldest first. */
  readonly list: () => Promise<readonly Profile[]>;
  /** The profile last used on this computer, while this tab lacks its PIN; undefined otherwise. */
  readonly waiting: () => Promise<Profile | undefined>;
  /** Makes a profile; the tab stays with its own until `open`. */
  readonly create: (
    words: ProfileWords & { readonly pin?: string | undefined },
  ) => Promise<Result<Profile, StoreFailure>>;
  /**
   * `pin: null` takes the PIN away. `leave`: days off, entered, or taken back where not `on`. A profile with a PIN changes only where it is
   * open: else `wrong-pin`.
   */
  readonly change: (
    id: string,
    change: Partial<ProfileWords> & {
      readonly pin?: string | null | undefined;
      readonly leave?: (Leave & { readonly on: boolean }) | undefined;
    },
  ) => Promise<Result<Profile, 'wrong-pin' | StoreFailure>>;
  /**
   * Makes it this tab's current profile. `gone`: there is no such profile. Whoever listens is told once the next page
   * would begin with it too.
   */
  readonly open: (id: string, pin?: string) => Promise<Result<void, 'wrong-pin' | StoreFailure>>;
  /**
   * Removes a person with all their profiles, runs, answers and digests, PIN or not: a forgotten PIN must have a way
   * out.
   */
  readonly remove: (id: string) => Promise<Deletion>;
  /** The other profiles the current person is, as each was by itself; oldest first. */
  readonly joined: () => Promise<readonly Profile[]>;
  /**
   * Says that another profile is the current person too: their records are shown and counted as one person's, and keep
   * the owner they have. `wrong-pin`: it has a PIN and is not open here. `gone`: there is no such profile.
   */
  readonly join: (id: string) => Promise<Result<void, 'wrong-pin' | StoreFailure>>;
  /** Takes that back. `gone`: it is none of `joined`. */
  readonly separate: (id: string) => Promise<Result<void, StoreFailure>>;
  /** Calls back when profiles or the current one may have changed, here or in another tab. */
  readonly subscribe: (listener: () => void) => () => void;
}
