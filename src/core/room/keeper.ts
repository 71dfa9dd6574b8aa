import { fail, ok, type Result } from '../shared/result.ts';
import {
  type Becoming,
  type EventOf,
  type MessageOf,
  type Peopled,
  type Refusal,
  type RoomKind,
  stateOf,
} from './kind.ts';
import { KEEPER } from './role.ts';

/** Something asked for, of which it is known what it becomes only when its turn comes. */
export interface RoomRequest<State, Body> extends Pick<MessageOf<Body>, 'id' | 'by'> {
  /** @param state as it will stand when everything before it is written */
  readonly become: (state: State) => Becoming<Body>;
}

/** What became of a message: a new event, or one that was taken in before (a retry), or a refusal. */
export type Taken<Body> = Result<{ readonly event: EventOf<Body>; readonly again: boolean }, Refusal>;

/**
 * Gives the order of a room. A message becomes an event that is `ahead` of the state until it is safely written; only
 * then does it count, and only then is anybody told: what was acknowledged is what a restart finds.
 */
export class RoomKeeper<State extends Peopled, Body extends { readonly type: string }> {
  readonly #kind: RoomKind<State, Body>;
  #safe: State;
  #ahead: State;
  #waiting: EventOf<Body>[] = [];
  readonly #known = new Map<string, EventOf<Body>>();

  /** @param journal what was written before a restart, in its order */
  constructor(kind: RoomKind<State, Body>, journal: readonly EventOf<Body>[] = []) {
    this.#kind = kind;
    this.#safe = stateOf(kind, journal);
    this.#ahead = this.#safe;
    for (const event of journal) this.#known.set(event.id, event);
  }

  /** With everything that is safely written. */
  get state(): State {
    return this.#safe;
  }

  /**
   * The event a message becomes, in the order messages come. It waits to be written (`waiting`). A message whose id is
   * known gives the event it became; who else uses that id is told nothing.
   *
   * @param at milliseconds since 1970, by the keeper's clock
   */
  weigh(message: MessageOf<Body>, at: number): Taken<Body> {
    return this.consider({ ...message, become: () => ok(message.body) }, at);
  }

  /** Like `weigh`, for a message that is made when its turn comes: a retry is not made a second time. */
  consider({ id, by, become }: RoomRequest<State, Body>, at: number): Taken<Body> {
    const known = this.#known.get(id);
    if (known) return known.by === by ? ok({ event: known, again: true }) : fail('not-yours');
    if (this.#kind.isOver(this.#ahead)) return fail('ended');
    if (by !== KEEPER && !this.#ahead.members.has(by)) return fail('unknown-member');
    const made = become(this.#ahead);
    if (!made.ok) return made;
    const message: MessageOf<Body> = { id, by, body: made.value };
    if (!this.#kind.readMessage(message)) return fail('unfit');
    const refusal = this.#kind.refusal(this.#ahead, message, at);
    if (refusal) return fail(refusal);
    const event: EventOf<Body> = { ...message, order: this.#ahead.next, at };
    this.#ahead = this.#kind.fold(this.#ahead, event);
    this.#known.set(event.id, event);
    this.#waiting.push(event);
    return ok({ event, again: false });
  }

  /** What is to be written next, in its order; from now on it is in the hands of whoever writes. */
  takeWaiting(): readonly EventOf<Body>[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  /** These are safely written. */
  written(events: readonly EventOf<Body>[]): void {
    this.#safe = events.reduce(this.#kind.fold, this.#safe);
  }

  /** These could not be written: neither they nor what came after them has happened. Gives all that is undone. */
  lost(events: readonly EventOf<Body>[]): readonly EventOf<Body>[] {
    const undone = [...events, ...this.takeWaiting()];
    for (const { id } of undone) this.#known.delete(id);
    this.#ahead = this.#safe;
    return undone;
  }
}
