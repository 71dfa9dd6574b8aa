import { linkToCome } from '../adapters/room-memory/link-to-come.ts';
import { hubRooms } from '../adapters/room-socket/hub-rooms.ts';
import { makeKept } from '../core/exchange/kept/make-kept.ts';
import type { ClassOpening } from '../core/room/class-opening.ts';
import type { ClassLink, ClassRooms, Opening } from '../features/class/class-services.ts';
import type { NotIn } from '../ports/room-link.ts';
import type { Services } from '../ports/services.ts';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';
import { classesHere } from './classes-here.ts';

/** The scenario as it is now with everything it is scored by, and how the class goes. */
async function openingOf(
  services: Services,
  { scenario, named }: Opening,
): Promise<ClassOpening | undefined> {
  const program = await services.scenarios.load(scenario);
  if (!program) return undefined;
  const shipped = services.scenarios.list().some(({ id, hash }) => id === scenario && hash === program.hash);
  const kept = {
    origin: shipped ? ('shipped' as const) : ('own' as const),
    keptAt: new Date(services.now()).toISOString(),
  };
  const version = makeKept(program.scenario, await services.scenarios.rubric(), kept);
  return { format: 1, version: { ...version }, named };
}

/** Classes on the hub that serves this page, and in this window where there is none. */
export function composeClassRooms(services: Services): ClassRooms {
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
    plans: async () => [],
    open: async (opening, key) => {
      const body = await openingOf(services, opening);
      if (!body) return '没取到这份情景，再试一次';
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
