import { refusalOf } from './class-refusal.ts';
import type { RoomKind } from './kind.ts';
import { messageSchema, type RoomBody, roomEventSchema } from './room-event.ts';
import { questionNow, type RoomState } from './room-model.ts';
import { emptyRoom, foldRoom } from './room-state.ts';

/** What the keeper itself has to say when the time of the vote is up; undefined before. */
export function timeUp(state: RoomState, now: number): RoomBody | undefined {
  const asked = questionNow(state);
  const phase = state.course.value;
  if (asked?.until === undefined || now < asked.until) return undefined;
  if (phase !== 'vote1' && phase !== 'vote2') return undefined;
  return { type: 'closed', question: asked.question, round: phase === 'vote1' ? 1 : 2 };
}

/** A class before one screen. */
export const classKind: RoomKind<RoomState, RoomBody> = {
  empty: emptyRoom(),
  fold: foldRoom,
  refusal: refusalOf,
  readMessage: (data) => messageSchema.safeParse(data).data,
  readEvent: (data) => roomEventSchema.safeParse(data).data,
  presence: (body) => body,
  isOver: ({ course }) => course.value === 'ended',
  due: (state) => questionNow(state)?.until,
  timeUp,
};
