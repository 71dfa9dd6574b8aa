import type { AnyEvent } from '../core/room/kind.ts';
import type { KeptVersion } from '../core/exchange/kept/kept-version.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

/** A room as it was opened: what it needs, beside what happened in it, to be taken up again. */
export interface OpenedRoom {
  /** Made by chance. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** The scenario with what it is scored by, whole: own scenarios too. */
  readonly version: KeptVersion;
  /** Lets the window in that is opened from the one that keeps the room. */
  readonly key: string;
  /** Kept when the room has ended, by the word of whoever holds it; else it goes. */
  readonly saved: boolean;
}

export interface RoomRecord<Opened, Event> {
  readonly opened: Opened;
  /** In their order. */
  readonly events: readonly Event[];
}

/**
 * Rooms of one kind kept on this very machine, in the window that holds them: nothing is lost by closing that window.
 * Every method resolves; trouble is a value.
 */
export interface RoomJournals<Opened extends OpenedRoom, Event extends AnyEvent> {
  /** Keeps a room that begins, in place of one of the same id. */
  readonly open: (opened: Opened) => Promise<Result<void, StoreFailure>>;
  /**
   * Appends, all or none; resolves ok when they are where a killed window finds them. `conflict`: another window has
   * written in their place. `gone`: there is no such room.
   */
  readonly append: (id: string, events: readonly AnyEvent[]) => Promise<Result<void, StoreFailure>>;
  /** A room as far as it reads: what lies behind a damaged line is left out. */
  readonly read: (id: string) => Promise<RoomRecord<Opened, Event> | undefined>;
  /** Those there are, the latest first. */
  readonly list: () => Promise<readonly Opened[]>;
  /** Whether it is to outlive its end. */
  readonly save: (id: string, saved: boolean) => Promise<Result<void, StoreFailure>>;
  readonly drop: (id: string) => Promise<Result<void, StoreFailure>>;
  /** Drops what is not saved and was opened before, as one forgets a room whose machine broke down. */
  readonly dropBefore: (openedAt: number) => Promise<Result<void, StoreFailure>>;
  readonly dropAll: () => Promise<Result<void, StoreFailure>>;
}
