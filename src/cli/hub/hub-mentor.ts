import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { readKept } from '../../core/exchange/kept/read-kept.ts';
import type { SessionEvent } from '../../core/mentor/room/session-event.ts';
import { sessionKind } from '../../core/mentor/room/session-kind.ts';
import { sessionOpeningSchema } from '../../core/mentor/room/session-opening.ts';
import { readSessionRequest } from '../../core/mentor/room/session-request.ts';
import { stateOf } from '../../core/room/kind.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { openMentor } from '../../session/room/mentor/mentor-director.ts';
import { type HubKind, hubRoom } from './hub-kind.ts';

/** The trainee opens the app itself, not the page of a phone. */
const ofTheApp = (addresses: readonly string[]): string[] =>
  addresses.map((address) => address.replace(/k$/, ''));

/** A mentor's session: the desk comes by the key of the hub, the trainee by the code of the session. */
export const hubMentor: HubKind = {
  byCode: ['screen'],
  readEvent: sessionKind.readEvent,
  hasEnded: (events) => sessionKind.isOver(stateOf(sessionKind, events as readonly SessionEvent[])),
  open: async (content, services, journal) => {
    const read = sessionOpeningSchema.safeParse(content);
    if (!read.success) return fail('收到的不是一次带教');
    const kept = readKept(read.data.version as unknown as KeptVersion);
    if (!kept.ok)
      return fail(kept.error === 'newer' ? '这份情景是更新的版本写的，这台服务端读不了' : '这份情景读不出来');
    const { seed, screen, join } = services;
    const doors = { join: { ...join, addresses: ofTheApp(join.addresses) }, key: screen };
    try {
      const terms = { ...kept.value, ...doors, terms: read.data.terms, seed };
      return ok(
        hubRoom(await openMentor(services, terms, journal as readonly SessionEvent[]), readSessionRequest),
      );
    } catch (error) {
      return fail(`带教开不起来：${(error as Error).message}`);
    }
  },
};
