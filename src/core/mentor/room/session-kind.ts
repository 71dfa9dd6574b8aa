import type { RoomKind } from '../../room/kind.ts';
import { foldSession } from './fold-session.ts';
import { type SessionBody, sessionEventSchema, sessionMessageSchema } from './session-event.ts';
import { sessionRefusal } from './session-refusal.ts';
import { EMPTY_SESSION, type SessionState } from './session-state.ts';

/** A mentor beside one trainee. Nothing in it is said by the clock. */
export const sessionKind: RoomKind<SessionState, SessionBody> = {
  empty: EMPTY_SESSION,
  fold: foldSession,
  refusal: sessionRefusal,
  readMessage: (data) => sessionMessageSchema.safeParse(data).data,
  readEvent: (data) => sessionEventSchema.safeParse(data).data,
  presence: (body) => body,
  isOver: ({ course }) => course.value === 'ended',
  due: () => undefined,
  timeUp: () => undefined,
};
