import { classKind } from '../../core/room/class-kind.ts';
import type { ClassJournal } from '../../ports/class-journal.ts';
import { idbRoomJournals } from './idb-room-journals.ts';

/** Classes kept in the desk's own window. */
export const idbClassJournal = (name = 'shuodelai-classes'): ClassJournal =>
  idbRoomJournals(name, classKind.readEvent);
