import type { NotIn, Told } from './room-link.ts';

/** Whoever draws one window on a room. */
export interface Onlooker<View> {
  /** How things stand: at once, and whenever it has changed. */
  readonly show: (view: View) => void;
  /** They were taken out of the room: nothing is shown any more. */
  readonly gone: () => void;
}

/**
 * One member's way into a room whose keeper is in reach: what a link of any kind comes to at its far end. Who they are
 * and what they may be has been settled.
 */
export interface RoomDoor<View, Request> {
  /** Lets them in, or in again. Resolves to why not. */
  readonly enter: () => Promise<NotIn | undefined>;
  /** Once in: shows them their window; returns how to stop. */
  readonly look: (onlooker: Onlooker<View>) => () => void;
  /** The same `id` again gives the same answer, and happens once. */
  readonly ask: (id: string, request: Request) => Promise<Told>;
  /** The way to them is cut, as far as is known. */
  readonly leave: () => void;
  /** Milliseconds since 1970, by the keeper's clock. */
  readonly now: () => number;
}
