import { sessionKind } from '../../core/mentor/room/session-kind.ts';
import { sessionOpeningSchema } from '../../core/mentor/room/session-opening.ts';
import { readSessionRequest } from '../../core/mentor/room/session-request.ts';
import { openMentor } from '../../session/room/mentor/mentor-director.ts';
import { hubKind } from './hub-kind.ts';

/** The trainee opens the app itself, not the page of a phone. */
const ofTheApp = (addresses: readonly string[]): string[] =>
  addresses.map((address) => address.replace(/k$/, ''));

/** A mentor's session: the desk comes by the key of the hub, the trainee by the code of the session. */
export const hubMentor = hubKind({
  kind: sessionKind,
  byCode: ['screen'],
  readOpening: (content) => sessionOpeningSchema.safeParse(content).data,
  readRequest: readSessionRequest,
  direct: ({ terms }, content, services, journal) => {
    const { seed, screen, join } = services;
    const doors = { join: { ...join, addresses: ofTheApp(join.addresses) }, key: screen };
    return openMentor(services, { ...content, ...doors, terms, seed }, journal);
  },
  words: { one: '一次带教', it: '带教' },
});
