import type { LessonSource } from '../../ports/lesson-source.ts';

/** The lessons built into the app, a chunk of their own. */
export const bundledLessons: LessonSource = async () => (await import('virtual:lessons')).lessons;
