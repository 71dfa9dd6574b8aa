import type { KeptVersion } from '../core/exchange/kept/kept-version.ts';
import type { LessonPlan } from '../core/room/lesson-plan.ts';
import type { RoomEvent } from '../core/room/room-event.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

/** A class as it was opened: what it needs, beside what happened in it, to be taken up again. */
export interface OpenedClass {
  /** Made by chance. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** The scenario with what it is scored by, whole: own scenarios too. */
  readonly version: KeptVersion;
  readonly plan: LessonPlan | undefined;
  readonly named: boolean;
  readonly seed: number;
  /** Lets the window in that shows the big screen. */
  readonly key: string;
  /** Kept when the class has ended, by the instructor's word; else it goes. */
  readonly saved: boolean;
}

export interface ClassRecord {
  readonly opened: OpenedClass;
  /** In their order. */
  readonly events: readonly RoomEvent[];
}

/**
 * Classes kept on the instructor's own machine, in the window that holds them: nothing is lost by closing that window.
 * Every method resolves; trouble is a value.
 */
export interface ClassJournal {
  /** Keeps a class that begins, in place of one of the same id. */
  readonly open: (opened: OpenedClass) => Promise<Result<void, StoreFailure>>;
  /**
   * Appends, all or none; resolves ok when they are where a killed window finds them. `conflict`: another window has
   * written in their place. `gone`: there is no such class.
   */
  readonly append: (id: string, events: readonly RoomEvent[]) => Promise<Result<void, StoreFailure>>;
  /** A class as far as it reads: what lies behind a damaged line is left out. */
  readonly read: (id: string) => Promise<ClassRecord | undefined>;
  /** Those there are, the latest first. */
  readonly list: () => Promise<readonly OpenedClass[]>;
  /** Whether it is to outlive its end. */
  readonly save: (id: string, saved: boolean) => Promise<Result<void, StoreFailure>>;
  readonly drop: (id: string) => Promise<Result<void, StoreFailure>>;
  /** Drops what is not saved and was opened before, as one forgets a class whose machine broke down. */
  readonly dropBefore: (openedAt: number) => Promise<Result<void, StoreFailure>>;
  readonly dropAll: () => Promise<Result<void, StoreFailure>>;
}
