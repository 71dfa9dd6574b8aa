import { linkToCome } from '../adapters/room-memory/link-to-come.ts';
import { hubRooms } from '../adapters/room-socket/hub-rooms.ts';
import type { KeptVersion } from '../core/exchange/kept/kept-version.ts';
import type { ClassLink, ClassRooms, Lessons } from '../features/class/class-services.ts';
import type { NotIn } from '../ports/room-link.ts';
import type { Services } from '../ports/services.ts';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';
import { openingOf } from './class-opening-of.ts';
import { classesHere } from './classes-here.ts';

/** Classes on the hub that serves this page, and in this window where there is none. */
export function composeClassRooms(services: Services, lessons: Lessons): ClassRooms {
  const hub = hubRooms<ClassWindow, ClassRequest>({ token: () => services.newId() + services.newId() });
  const here = classesHere(services);
  const online = hub.isThere;
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
      if (await online()) return hub.open(body, key);
      const { version, plan, named } = body;
      return here.open({ version: version as unknown as KeptVersion, plan, named, seed: services.newSeed() });
    },
    desk: (key) =>
      linkToCome(
        where(
          () => hub.link('desk', key),
          () => here.link('desk'),
        ),
      ),
    screen: (key) =>
      linkToCome(
        where(
          () => hub.link('screen', key),
          () => here.guest(key),
        ),
      ),
  };
}
