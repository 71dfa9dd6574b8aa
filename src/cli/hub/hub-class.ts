import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { readKept } from '../../core/exchange/kept/read-kept.ts';
import { classKind } from '../../core/room/class-kind.ts';
import { classOpeningSchema } from '../../core/room/class-opening.ts';
import { readClassRequest } from '../../core/room/class-request.ts';
import { stateOf } from '../../core/room/kind.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { openClass } from '../../session/room/class-director.ts';
import { type HubKind, hubRoom } from './hub-kind.ts';

/** A class for real: checks and links the scenario, and plays it. */
export const hubClass: HubKind = {
  byCode: ['seat', 'observer'],
  readEvent: classKind.readEvent,
  hasEnded: (events) => classKind.isOver(stateOf(classKind, events as readonly RoomEvent[])),
  open: async (content, services, journal) => {
    const read = classOpeningSchema.safeParse(content);
    if (!read.success) return fail('收到的不是一堂课');
    const { version, plan, named } = read.data;
    const kept = readKept(version as unknown as KeptVersion);
    if (!kept.ok)
      return fail(kept.error === 'newer' ? '这份情景是更新的版本写的，这台服务端读不了' : '这份情景读不出来');
    const { seed, key, screen, join } = services;
    const terms = { ...kept.value, plan, named, seed, key, screen, join };
    try {
      return ok(hubRoom(await openClass(services, terms, journal as readonly RoomEvent[]), readClassRequest));
    } catch (error) {
      return fail(`课开不起来：${(error as Error).message}`);
    }
  },
};
