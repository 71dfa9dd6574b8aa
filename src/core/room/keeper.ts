import { fail, ok, type Result } from '../shared/result.ts';
import { canStep, type Phase } from './course.ts';
import {
  KEEPER,
  MAY_SAY,
  messageSchema,
  type RoomBody,
  type RoomEvent,
  type RoomMessage,
  type Role,
  type Round,
} from './room-event.ts';
import { isGuest, MOST_MEMBERS, whoGivesWay } from './make-room.ts';
import { questionNow, type RoomState } from './room-model.ts';
import { foldRoom, roomOf } from './room-state.ts';

/**
 * Why a message is not taken in. `closed`: the vote is over, and stays over. `elsewhere`: the lesson is not where the
 * message thinks it is (somebody steered at the same time). `not-yours`: the sender may not say this.
 */
export type Refusal =
  | 'ended'
  | 'unknown-member'
  | 'not-yours'
  | 'closed'
  | 'elsewhere'
  | 'unknown-option'
  | 'not-a-name'
  | 'full'
  /** It is so already. */
  | 'already'
  /** It could not be read back from a journal. */
  | 'unfit';

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

/** Something asked for, of which it is known what it becomes only when its turn comes. */
export interface RoomRequest extends Pick<RoomMessage, 'id' | 'by'> {
  /** @param state as it will stand when everything before it is written */
  readonly become: (state: RoomState) => Result<RoomBody, Refusal>;
}

/** What became of a message: a new event, or one that was taken in before (a retry), or a refusal. */
export type Taken = Result<{ readonly event: RoomEvent; readonly again: boolean }, Refusal>;

/**
 * Gives the order of a room. A message becomes an event that is `ahead` of the state until it is safely written; only
 * then does it count, and only then is anybody told: what was acknowledged is what a restart finds.
 */
export class RoomKeeper {
  #safe: RoomState;
  #ahead: RoomState;
  #waiting: RoomEvent[] = [];
  readonly #known = new Map<string, RoomEvent>();

  /** @param journal what was written before a restart, in its order */
  constructor(journal: readonly RoomEvent[] = []) {
    this.#safe = roomOf(journal);
    this.#ahead = this.#safe;
    for (const event of journal) this.#known.set(event.id, event);
  }

  /** With everything that is safely written. */
  get state(): RoomState {
    return this.#safe;
  }

  /**
   * The event a message becomes, in the order messages come. It waits to be written (`waiting`). A message whose id is
   * known gives the event it became; who else uses that id is told nothing.
   *
   * @param at milliseconds since 1970, by the keeper's clock
   */
  weigh(message: RoomMessage, at: number): Taken {
    return this.consider({ ...message, become: () => ok(message.body) }, at);
  }

  /** Like `weigh`, for a message that is made when its turn comes: a retry is not made a second time. */
  consider({ id, by, become }: RoomRequest, at: number): Taken {
    const known = this.#known.get(id);
    if (known) return known.by === by ? ok({ event: known, again: true }) : fail('not-yours');
    if (this.#ahead.course.value === 'ended') return fail('ended');
    if (by !== KEEPER && !this.#ahead.members.has(by)) return fail('unknown-member');
    const made = become(this.#ahead);
    if (!made.ok) return made;
    const message: RoomMessage = { id, by, body: made.value };
    if (!messageSchema.safeParse(message).success) return fail('unfit');
    const refusal = refusalOf(this.#ahead, message, at);
    if (refusal) return fail(refusal);
    const event: RoomEvent = { ...message, order: this.#ahead.next, at };
    this.#ahead = foldRoom(this.#ahead, event);
    this.#known.set(event.id, event);
    this.#waiting.push(event);
    return ok({ event, again: false });
  }

  /** What is to be written next, in its order; from now on it is in the hands of whoever writes. */
  takeWaiting(): readonly RoomEvent[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  /** These are safely written. */
  written(events: readonly RoomEvent[]): void {
    this.#safe = events.reduce(foldRoom, this.#safe);
  }

  /** These could not be written: neither they nor what came after them has happened. Gives all that is undone. */
  lost(events: readonly RoomEvent[]): readonly RoomEvent[] {
    const undone = [...events, ...this.takeWaiting()];
    for (const { id } of undone) this.#known.delete(id);
    this.#ahead = this.#safe;
    return undone;
  }
}

/** What the keeper itself has to say when the time of the vote is up; undefined before. */
export function timeUp(state: RoomState, now: number): RoomBody | undefined {
  const asked = questionNow(state);
  const phase = state.course.value;
  if (asked?.until === undefined || now < asked.until) return undefined;
  if (phase !== 'vote1' && phase !== 'vote2') return undefined;
  return { type: 'closed', question: asked.question, round: phase === 'vote1' ? 1 : 2 };
}
