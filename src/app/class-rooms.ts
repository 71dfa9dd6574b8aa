import { makeKept } from '../core/exchange/kept/make-kept.ts';
import type { ClassOpening } from '../core/room/class-opening.ts';
import type { ClassRooms, Opening } from '../features/class/class-services.ts';
import type { Services } from '../ports/services.ts';
import { hubRooms } from '../adapters/room-socket/hub-rooms.ts';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';

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

/** Classes on the hub that serves this page. */
export function composeClassRooms(services: Services): ClassRooms {
  const hub = hubRooms<ClassWindow, ClassRequest>({ token: () => services.newId() + services.newId() });
  return {
    online: hub.isThere,
    plans: async () => [],
    open: async (opening, key) => {
      const body = await openingOf(services, opening);
      return body ? hub.open(body, key) : '没取到这份情景，再试一次';
    },
    desk: (key) => hub.link('desk', key),
    screen: (key) => hub.link('screen', key),
  };
}
