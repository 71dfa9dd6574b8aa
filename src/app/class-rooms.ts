import { linkToCome } from '../adapters/room-memory/link-to-come.ts';
import { hubRooms } from '../adapters/room-socket/hub-rooms.ts';
import { makeKept } from '../core/exchange/kept/make-kept.ts';
import { lessonPlanOf } from '../core/lesson/lesson-plan-of.ts';
import type { Lesson } from '../core/lesson/lesson-schema.ts';
import type { LessonPlan } from '../core/room/lesson-plan.ts';
import { lawSentence } from '../ui/law-words.ts';
import type { ClassOpening } from '../core/room/class-opening.ts';
import type { ClassLink, ClassRooms, Lessons, Opening } from '../features/class/class-services.ts';
import type { NotIn } from '../ports/room-link.ts';
import type { Services } from '../ports/services.ts';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';
import { classesHere } from './classes-here.ts';

const lessonOf = async (lessons: Lessons, scenario: string, id: string): Promise<Lesson | undefined> =>
  (await lessons.list(scenario)).find((item) => item.id === id)?.lesson;

/** The law as the review words it: each fact under its law, with how far it may be trusted. */
async function planOf({ scenarios }: Services, lesson: Lesson): Promise<LessonPlan> {
  const laws = await scenarios.laws();
  return lessonPlanOf(lesson, (id) => {
    const fact = Object.hasOwn(laws, id) ? laws[id] : undefined;
    return fact && lawSentence(fact);
  });
}

/** The scenario as it is now with everything it is scored by, and how the class goes. */
async function openingOf(
  services: Services,
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

/** Classes on the hub that serves this page, and in this window where there is none. */
export function composeClassRooms(services: Services, lessons: Lessons): ClassRooms {
  const hub = hubRooms<ClassWindow, ClassRequest>({ token: () => services.newId() + services.newId() });
  const here = classesHere(services);
  let asked: Promise<boolean> | undefined;
  const online = () => {
    asked ??= hub.isThere();
    return asked;
  };
  const where = (onHub: () => ClassLink, inWindow: () => ClassLink | undefined): Promise<ClassLink | NotIn> =>
    online().then((there): ClassLink | NotIn => (there ? onHub() : (inWindow() ?? 'no-room')));
  return {
    online,
    plans: async (scenario) =>
      (await lessons.list(scenario)).map(({ id, own, lesson: { title, minutes, decisions } }) => ({
        ...{ id, own, title, minutes, votes: decisions.length },
      })),
    open: async (opening, key) => {
      const body = await openingOf(services, lessons, opening).catch(() => undefined);
      if (!body) return '没取到情景或教案，再试一次。';
      return (await online()) ? hub.open(body, key) : here.open(body);
    },
    desk: (key) => linkToCome(where(() => hub.link('desk', key), here.desk)),
    screen: (key) =>
      linkToCome(
        where(
          () => hub.link('screen', key),
          () => here.screen(key),
        ),
      ),
  };
}
