import { composeLessons } from '../../../src/app/class-lessons.ts';
import type { ClassLink, ClassServices, Opening } from '../../../src/features/class/class-services.ts';
import type { NotIn } from '../../../src/ports/room-link.ts';
import type { ScenarioSource } from '../../../src/ports/scenario-source.ts';
import { loadLessons } from '../../../src/cli/load-lessons.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow } from '../../../src/session/room/class-view.ts';
import { FakeLink } from '../../support/fake-link.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';

export const program = loadShipped('fifth-visit');
export const library = loadLibrary();

const card = {
  ...program.scenario,
  place: program.scenario.briefing.place,
  task: program.scenario.briefing.task,
  hash: program.hash,
  play: '',
};

export const scenarios: ScenarioSource = {
  list: () => [card],
  load: async (id) => (id === program.scenario.id ? program : undefined),
  atHand: () => program,
  returns: async () => [],
  names: () => library.rubric,
  rubric: async () => library,
  laws: async () => library.laws,
};

const shipped = loadLessons('scenarios', library, [program.scenario])
  .filter(({ lesson }) => lesson?.scenario === program.scenario.id)
  .flatMap(({ id, lesson }) => (lesson ? [{ id, lesson }] : []));

export interface Fake {
  readonly services: ClassServices;
  readonly opened: Opening[];
}

let ids = 0;

/** The class page's services with no class under way: the scenario, its lessons, a store in the test's IndexedDB. */
export function fakeServices(
  window?: ClassWindow,
  notIn: NotIn | undefined = window ? undefined : 'no-room',
): Fake {
  const opened: Opening[] = [];
  const lessons = composeLessons(
    {
      scenarios,
      newId: () => {
        ids += 1;
        return `id${ids}`;
      },
      now: () => ids,
    },
    async () => shipped,
  );
  const link = (): ClassLink => {
    const made = new FakeLink<ClassWindow, ClassRequest>(window);
    if (notIn) made.go('refused', notIn);
    return made;
  };
  const services: ClassServices = {
    scenarios,
    lessons,
    classes: {
      online: async () => false,
      plans: async () => [],
      open: async (opening) => {
        opened.push(opening);
        return undefined;
      },
      desk: link,
      screen: link,
    },
  };
  return { services, opened };
}
