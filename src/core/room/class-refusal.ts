import { canStep, type Phase } from './course.ts';
import type { Refusal } from './kind.ts';
import { isGuest, MOST_MEMBERS, whoGivesWay } from './make-room.ts';
import { KEEPER, type Role } from './role.ts';
import { MAY_SAY, type RoomBody, type RoomMessage, type Round } from './room-event.ts';
import { questionNow, type RoomState } from './room-model.ts';

const VOTING: Readonly<Record<Round, Phase>> = { 1: 'vote1', 2: 'vote2' };

/** What moves the lesson must fit where it stands; these come at any time. */
const ANY_TIME: ReadonlySet<RoomBody['type']> = new Set([
  'joined',
  'left',
  'back',
  'renamed',
  'removed',
  'way',
  'ended',
]);

/** The desk and its remote. */
export const isSteering = (role: Role): boolean => role === 'desk' || role === 'remote';

function mayNotSay({ members }: RoomState, { by, body }: RoomMessage): Refusal | undefined {
  const who = MAY_SAY[body.type];
  if (who === 'keeper') return by === KEEPER ? undefined : 'not-yours';
  if (by === KEEPER) return body.type === 'closed' ? undefined : 'not-yours';
  const role = members.get(by)?.role;
  if (!role) return 'unknown-member';
  return (who === 'steer' ? isSteering(role) : role === who) ? undefined : 'not-yours';
}

const ANSWERING: readonly Phase[] = ['asking', 'vote1', 'closed1', 'talk', 'vote2', 'closed2'];

/** A run of one's own, and a judgement of one's own: where the class does that at the moment. */
function ownRefusal(state: RoomState, { by, body }: RoomMessage): Refusal | undefined {
  if (body.type === 'read' || body.type === 'played') {
    if (state.way !== 'alone') return 'elsewhere';
    const read = state.plays.get(by)?.told ?? 0;
    return body.type === 'played' || body.told > read ? undefined : 'elsewhere';
  }
  if (body.type !== 'rated') return undefined;
  const asked = questionNow(state);
  const open = state.way === 'panel' && ANSWERING.includes(state.course.value);
  if (!open || body.question !== asked?.question) return 'closed';
  return asked.options.some(({ mark }) => mark === body.mark) ? undefined : 'unknown-option';
}

/** A seat's word on the question in hand. */
function seatRefusal(state: RoomState, body: RoomBody): Refusal | undefined {
  const asked = questionNow(state);
  const phase = state.course.value;
  if (body.type === 'ready') return body.question === asked?.question ? undefined : 'elsewhere';
  if (body.type === 'reason') {
    const open = phase === 'vote1' || phase === 'closed1' || phase === 'talk';
    return open && body.question === asked?.question ? undefined : 'closed';
  }
  if (body.type !== 'vote') return undefined;
  if (body.question !== asked?.question || phase !== VOTING[body.round]) return 'closed';
  return asked.options.some(({ mark }) => mark === body.mark) ? undefined : 'unknown-option';
}

const roundOf = (phase: Phase): Round =>
  phase === 'vote2' || phase === 'closed2' || phase === 'talk' ? 2 : 1;

/** What steers names the question it means, and the round: two who steer at once do not close what the other opened. */
function steerRefusal(state: RoomState, body: RoomBody): Refusal | undefined {
  const phase = state.course.value;
  if ('question' in body && body.type !== 'asked' && body.question !== questionNow(state)?.question)
    return 'elsewhere';
  switch (body.type) {
    case 'asked':
      return body.question === state.questions.length ? undefined : 'elsewhere';
    case 'told':
      return body.told > state.run.told ? undefined : 'elsewhere';
    case 'way':
      return phase === 'vote1' || phase === 'vote2' || body.way === state.way ? 'elsewhere' : undefined;
    case 'voting':
      return body.round === (phase === 'asking' ? 1 : 2) ? undefined : 'elsewhere';
    case 'closed':
    case 'extended':
      return phase === VOTING[body.round] ? undefined : 'elsewhere';
    case 'hands':
      return body.counts.length !== questionNow(state)?.options.length
        ? 'unknown-option'
        : body.round === 1 && roundOf(phase) === 2
          ? 'closed'
          : undefined;
    default:
      return undefined;
  }
}

function aboutMember(state: RoomState, body: RoomBody): Refusal | undefined {
  const { members, removed } = state;
  if (body.type === 'joined') {
    if (removed.has(body.member)) return 'not-yours';
    const isFull = members.size >= MOST_MEMBERS && !members.has(body.member);
    return isFull && whoGivesWay(state) === undefined ? 'full' : undefined;
  }
  // Whoever steers takes out seats and guests, never a desk.
  if (body.type === 'removed' && !isGuest(members.get(body.member))) return 'unknown-member';
  if (body.type === 'left' || body.type === 'back' || body.type === 'renamed' || body.type === 'removed')
    return members.has(body.member) ? undefined : 'unknown-member';
  return undefined;
}

const movesWrongly = ({ course }: RoomState, { type }: RoomBody): boolean => {
  const ofItself = MAY_SAY[type] === 'seat' || MAY_SAY[type] === 'observer';
  if (ANY_TIME.has(type) || ofItself || type === 'opened' || type === 'extended') return false;
  return !canStep(course, type);
};

/** The time was up before anybody said so: the vote is over all the same. */
const isLate = (state: RoomState, { type }: RoomBody, at: number): boolean =>
  type === 'vote' && at >= (questionNow(state)?.until ?? Number.POSITIVE_INFINITY);

/**
 * Why a message cannot be taken in as the room stands; undefined where it can.
 *
 * @param at milliseconds since 1970, by the keeper's clock
 */
export function refusalOf(state: RoomState, message: RoomMessage, at: number): Refusal | undefined {
  const { body } = message;
  if (state.course.value === 'ended') return 'ended';
  if (body.type === 'opened') return state.room === '' && message.by === KEEPER ? undefined : 'not-yours';
  return (
    mayNotSay(state, message) ??
    aboutMember(state, body) ??
    seatRefusal(state, body) ??
    ownRefusal(state, message) ??
    steerRefusal(state, body) ??
    (isLate(state, body, at) ? 'closed' : undefined) ??
    (movesWrongly(state, body) ? 'elsewhere' : undefined)
  );
}
