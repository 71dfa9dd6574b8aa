import { classKind } from '../../core/room/class-kind.ts';
import { classOpeningSchema } from '../../core/room/class-opening.ts';
import { readClassRequest } from '../../core/room/class-request.ts';
import { openClass } from '../../session/room/class-director.ts';
import { hubKind } from './hub-kind.ts';

/** A class: the desk and the big screen come by keys, the phones by the code of the class. */
export const hubClass = hubKind({
  kind: classKind,
  byCode: ['seat', 'observer'],
  readOpening: (content) => classOpeningSchema.safeParse(content).data,
  readRequest: readClassRequest,
  direct: ({ plan, named }, content, services, journal) => {
    const { seed, key, screen, join } = services;
    return openClass(services, { ...content, plan, named, seed, key, screen, join }, journal);
  },
  words: { one: '一堂课', it: '课' },
});
