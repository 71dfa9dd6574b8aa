import type { SessionEvent } from '../core/mentor/room/session-event.ts';
import type { SessionTerms } from '../core/mentor/room/session-opening.ts';
import type { OpenedRoom, RoomJournals } from './room-journals.ts';

/** A mentor's session as it was opened in the window of the desk. `key` lets the trainee's window in. */
export interface OpenedSession extends OpenedRoom {
  readonly terms: SessionTerms;
  readonly seed: number;
}

export type SessionJournal = RoomJournals<OpenedSession, SessionEvent>;
