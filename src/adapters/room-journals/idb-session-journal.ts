import { sessionKind } from '../../core/mentor/room/session-kind.ts';
import type { SessionJournal } from '../../ports/session-journal.ts';
import { idbRoomJournals } from './idb-room-journals.ts';

/** Mentors' sessions kept in the desk's own window. */
export const idbSessionJournal = (name = 'shuodelai-mentoring'): SessionJournal =>
  idbRoomJournals(name, sessionKind.readEvent);
