import type { Role } from '../core/room/role.ts';
import type { NotIn, Told } from './room-link.ts';

// What goes over the wire between a window and a hub: socket.io events, one namespace. The client says `hello`, then
// asks; the hub shows.

export const PROTOCOL = 1;
/** Where the sockets are, on the server that serves the page. */
export const SOCKET_PATH = '/hub/io/';
/** Whether there is a hub, and a class on it: GET, JSON `HubInfo`. */
export const INFO_PATH = '/hub/info';
/** Where a class is opened: POST, JSON of at most `MOST_CONTENT` bytes, the desk key in a header of this name. */
export const OPEN_PATH = '/hub/open';
export const KEY_HEADER = 'x-desk-key';
export const MOST_CONTENT = 4_000_000;

export interface HubInfo {
  readonly hub: typeof PROTOCOL;
  readonly open: boolean;
}

export interface Hello {
  readonly protocol: number;
  readonly role: Role;
  /** Made by the window by chance, its own secret: who comes back with it is the same member. */
  readonly token: string;
  /** Six digits, for seats and observers. */
  readonly code?: string | undefined;
  /** For desk, remote and screen. */
  readonly key?: string | undefined;
  readonly name?: string | undefined;
}

/** `at`: milliseconds since 1970 by the keeper's clock. */
export type Welcome =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly notIn: NotIn };

export interface Asked {
  readonly id: string;
  readonly request: unknown;
}

export interface Shown {
  readonly at: number;
  readonly view: unknown;
  /** The last there will be: the class has ended. */
  readonly over: boolean;
}

export interface ToHub {
  readonly hello: (hello: Hello, answer: (welcome: Welcome) => void) => void;
  readonly ask: (asked: Asked, answer: (told: Told) => void) => void;
}

export interface FromHub {
  /** How things stand, whole. `drawn` asks for the next: a slow window is not sent what it would never show. */
  readonly view: (shown: Shown, drawn: () => void) => void;
  /** This window is not let in any more. */
  readonly out: (why: NotIn | 'ended') => void;
}

/** Refused for now: not written, or too much at once. It is to be sent again. */
export const LATER: readonly string[] = ['unsaved', 'slow-down'];
