import type { Lesson } from '../core/lesson/lesson-schema.ts';

/** A lesson built into the app. */
export interface ShippedLesson {
  /** Name of its file beside its scenario: `lesson-45`. */
  readonly id: string;
  readonly lesson: Lesson;
}

/** The lessons built into the app; rejects when they cannot be fetched. */
export type LessonSource = () => Promise<readonly ShippedLesson[]>;
