import type { LessonPlan } from '../room/lesson-plan.ts';
import type { Lesson } from './lesson-schema.ts';

const MOST = 400;

/**
 * What a class is held by, of a lesson.
 *
 * @param lawInWords the law fact of an id in plain words, under its law; undefined where there is none
 */
export const lessonPlanOf = (
  { title, minutes, decisions, otherwise }: Lesson,
  lawInWords: (id: string) => string | undefined,
): LessonPlan => ({
  title,
  minutes,
  ...(otherwise && { otherwise }),
  decisions: decisions.map(({ law = [], ...decision }) => ({
    ...decision,
    law: law.flatMap((id) => lawInWords(id)?.slice(0, MOST) ?? []).slice(0, 6),
  })),
});
