import { idbClassJournal } from '../adapters/room-journals/idb-class-journal.ts';
import { readClassRequest } from '../core/room/class-request.ts';
import type { Services } from '../ports/services.ts';
import { directClass } from '../session/room/class-here.ts';
import type { ClassWindow } from '../session/room/class-view.ts';
import { roomsHere } from './rooms-here.ts';

/** Classes kept in the desk's own window, for rooms without a network: a second window is the big screen. */
export const classesHere = (services: Pick<Services, 'newId' | 'now'>) =>
  roomsHere(services, {
    journals: idbClassJournal(),
    direct: directClass,
    readRequest: readClassRequest,
    isLast: ({ room }: ClassWindow) => room.phase === 'ended',
  });
