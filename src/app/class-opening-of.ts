import { makeKept } from '../core/exchange/kept/make-kept.ts';
import { lessonPlanOf } from '../core/lesson/lesson-plan-of.ts';
import type { Lesson } from '../core/lesson/lesson-schema.ts';
import type { ClassOpening } from '../core/room/class-opening.ts';
import type { LessonPlan } from '../core/room/lesson-plan.ts';
import type { Lessons, Opening } from '../features/class/class-services.ts';
import type { Services } from '../ports/services.ts';
import { lawSentence } from '../ui/law-words.ts';

const lessonOf = async (lessons: Lessons, scenario: string, id: string): Promise<Lesson | undefined> =>
  (await lessons.list(scenario)).find((item) => item.id === id)?.lesson;

/** The law as the review words it: each fact under its law, with how far it may be trusted. */
async function planOf({ scenarios }: Pick<Services, 'scenarios'>, lesson: Lesson): Promise<LessonPlan> {
  const laws = await scenarios.laws();
  return lessonPlanOf(lesson, (id) => {
    const fact = Object.hasOwn(laws, id) ? laws[id] : undefined;
    return fact && lawSentence(fact);
  });
}

/** The scenario as it is now with everything it is scored by, and how the class goes. */
export async function openingOf(
  services: Pick<Services, 'scenarios' | 'now'>,
  lessons: Lessons,
  { scenario, plan, named }: Opening,
): Promise<ClassOpening | undefined> {
  const program = await services.scenarios.load(scenario);
  const lesson = plan === undefined ? undefined : await lessonOf(lessons, scenario, plan);
  if (!program || (plan !== undefined && !lesson)) return undefined;
  const shipped = services.scenarios.list().some(({ id, hash }) => id === scenario && hash === program.hash);
  const kept = {
    origin: shipped ? ('shipped' as const) : ('own' as const),
    keptAt: new Date(services.now()).toISOString(),
  };
  const version = makeKept(program.scenario, await services.scenarios.rubric(), kept);
  const opening = { format: 1 as const, version: { ...version }, named };
  return lesson ? { ...opening, plan: await planOf(services, lesson) } : opening;
}
