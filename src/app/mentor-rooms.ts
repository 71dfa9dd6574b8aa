import { linkToCome } from '../adapters/room-memory/link-to-come.ts';
import { idbSessionJournal } from '../adapters/room-journals/idb-session-journal.ts';
import { hubRooms } from '../adapters/room-socket/hub-rooms.ts';
import { makeKept } from '../core/exchange/kept/make-kept.ts';
import type { KeptVersion } from '../core/exchange/kept/kept-version.ts';
import type { SessionOpening, SessionTerms } from '../core/mentor/room/session-opening.ts';
import { readSessionRequest, type SessionRequest } from '../core/mentor/room/session-request.ts';
import type { MentorLink, MentorRooms } from '../features/mentor/mentor-services.ts';
import type { NotIn } from '../ports/room-link.ts';
import type { Services } from '../ports/services.ts';
import { directMentor } from '../session/room/mentor/mentor-here.ts';
import type { MentorWindow } from '../session/room/mentor/mentor-view.ts';
import { roomsHere } from './rooms-here.ts';

/** The scenario as it is now, with everything it is scored by. */
async function versionOf(services: Services, scenario: string): Promise<KeptVersion | undefined> {
  const program = await services.scenarios.load(scenario);
  if (!program) return undefined;
  const shipped = services.scenarios.list().some(({ id, hash }) => id === scenario && hash === program.hash);
  return makeKept(program.scenario, await services.scenarios.rubric(), {
    origin: shipped ? 'shipped' : 'own',
    keptAt: new Date(services.now()).toISOString(),
  });
}

/** What one types to come to a hub; a window opened from the desk's has a key. */
const HUB_CODE = /^\d{6}$/;

/** Sessions on the hub that serves this page, and in this window where there is none. */
export function composeMentorRooms(services: Services): MentorRooms {
  const hub = hubRooms<MentorWindow, SessionRequest>({ token: () => services.newId() + services.newId() });
  const here = roomsHere(services, {
    journals: idbSessionJournal(),
    direct: directMentor,
    readRequest: readSessionRequest,
    isLast: ({ phase }: MentorWindow) => phase === 'ended',
  });
  const online = hub.isThere;
  // A session on one screen lies here though a hub is there: what goes on here comes first.
  const deskOf = async (key: string): Promise<MentorLink | NotIn> => {
    if (await here.goesOn()) return here.link('desk');
    return (await online()) ? hub.link('desk', key) : 'no-room';
  };
  const traineeOf = async (pass: string): Promise<MentorLink | NotIn> => {
    const inWindow = HUB_CODE.test(pass) ? undefined : here.guest(pass);
    return inWindow ?? ((await online()) ? hub.guest('screen', pass) : 'no-room');
  };
  const open = async (scenario: string, terms: SessionTerms, key: string) => {
    const version = await versionOf(services, scenario).catch(() => undefined);
    if (!version) return '没取到情景，再试一次。';
    // Two who look at one screen need no network.
    if (terms.oneScreen || !(await online())) return here.open({ version, terms, seed: services.newSeed() });
    const opening: SessionOpening = { format: 1, kind: 'mentor', version: { ...version }, terms };
    return hub.open(opening, key);
  };
  return {
    online,
    open,
    desk: (key) => linkToCome(deskOf(key)),
    trainee: (pass) => linkToCome(traineeOf(pass)),
    traineeHere: () => here.link('screen'),
  };
}
