/** How a window stands to the room. `away`: the way is cut and is being looked for; what is sent meanwhile is kept. */
export type LinkState = 'joining' | 'on' | 'away' | 'refused' | 'ended';

/** Why one is not let in. `slow-down`: too many tries; later. `removed`: the desk took this seat out. */
export type NotIn = 'no-room' | 'wrong-code' | 'wrong-key' | 'slow-down' | 'removed' | 'full' | 'too-new';

/** What became of a request. */
export type Told = { readonly ok: true } | { readonly ok: false; readonly refusal: string };

/**
 * One window's way to a room, wherever that is kept: in the same window, in another of the same browser, or on a hub.
 * Whatever is sent gets there once, in the order it was sent, or is refused; a window that comes back is shown how
 * things stand, whole.
 *
 * @typeParam View what this window is shown
 * @typeParam Request what it may ask
 */
export interface RoomLink<View, Request> {
  readonly state: () => LinkState;
  /** Undefined before the first has come. The same object until it changes. */
  readonly view: () => View | undefined;
  /** Why, where `state` is `refused`. */
  readonly notIn: () => NotIn | undefined;
  /** Milliseconds to add to this machine's clock to get the keeper's. */
  readonly ahead: () => number;
  /** Calls back when any of it has changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when the keeper has written it down or refused it; keeps trying until then, over losses of the way. */
  readonly send: (request: Request) => Promise<Told>;
  readonly close: () => void;
}
