import type { Result } from '../shared/result.ts';
import type { Member, PresenceBody } from './presence.ts';

// What every room is, whatever happens in it: a class before one screen, a mentor beside one trainee. A kind says what can
// happen, what becomes of it and who may say it; the keeper, the host, the links and the journal are the same for all.

/** What somebody sends to the keeper: `id` made by its sender, by chance, so that a retry is known. */
export interface MessageOf<Body> {
  readonly id: string;
  readonly by: string;
  readonly body: Body;
}

/** A line of a room's journal: a message, its place in the order the keeper gave (0, 1, …), and when (ms since 1970). */
export interface EventOf<Body> extends MessageOf<Body> {
  readonly order: number;
  readonly at: number;
}

/** A line of a journal of whichever kind. */
export type AnyEvent = EventOf<{ readonly type: string }>;

/** What the state of every room holds. */
export interface Peopled {
  /** Those taken out are gone from it. */
  readonly members: ReadonlyMap<string, Member>;
  /** Who was taken out does not come back under the same id. */
  readonly removed: ReadonlySet<string>;
  /** The order the next event will get. */
  readonly next: number;
}

/**
 * Why a message is not taken in. `closed`: the vote is over, and stays over. `elsewhere`: the room is not where the
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

/** What something asked for becomes, or why it means nothing now. */
export type Becoming<Body> = Result<Body, Refusal>;

/** A kind of room. */
export interface RoomKind<State extends Peopled, Body extends { readonly type: string }> {
  /** A room in which nothing has happened. */
  readonly empty: State;
  /** A room after one more event; one that comes again, by its place in the order, changes nothing. */
  readonly fold: (state: State, event: EventOf<Body>) => State;
  /** Why a message cannot be taken in as the room stands; `at`: ms since 1970, by the keeper's clock. */
  readonly refusal: (state: State, message: MessageOf<Body>, at: number) => Refusal | undefined;
  /** A message from untrusted data; undefined for what could not be read back from a journal. */
  readonly readMessage: (data: unknown) => MessageOf<Body> | undefined;
  /** A line of its journal from untrusted data; undefined for what is none. */
  readonly readEvent: (data: unknown) => EventOf<Body> | undefined;
  /** Comings and goings are said by the keeper in every kind. */
  readonly presence: (body: PresenceBody) => Body;
  /** Nothing can happen any more. */
  readonly isOver: (state: State) => boolean;
  /** When something is to be said by the clock alone, ms since 1970. */
  readonly due: (state: State) => number | undefined;
  /** What the keeper itself has to say when that time has come; undefined before. */
  readonly timeUp: (state: State, now: number) => Body | undefined;
}

/** Takes each event once, in its place. */
export const inOrder =
  <State extends Peopled, Body>(took: (state: State, event: EventOf<Body>) => State) =>
  (state: State, event: EventOf<Body>): State =>
    event.order < state.next ? state : { ...took(state, event), next: event.order + 1 };

/** A room from its journal. */
export const stateOf = <State extends Peopled, Body extends { readonly type: string }>(
  kind: RoomKind<State, Body>,
  journal: readonly EventOf<Body>[],
): State => journal.reduce(kind.fold, kind.empty);
