import type { Lesson } from '../core/lesson/lesson-schema.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

/** A lesson prepared on this machine. */
export interface OwnLesson {
  /** Made by chance. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly lesson: Lesson;
}

/** Lessons kept on this machine. Every method resolves. */
export interface LessonStore {
  /** Those that read, the latest first; one that does not is left where it lies. */
  readonly list: () => Promise<readonly OwnLesson[]>;
  /** Keeps one, in place of one of the same id. */
  readonly save: (own: OwnLesson) => Promise<Result<void, StoreFailure>>;
  readonly drop: (id: string) => Promise<Result<void, StoreFailure>>;
  readonly dropAll: () => Promise<Result<void, StoreFailure>>;
}
