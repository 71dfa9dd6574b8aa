import type { NotIn, Told } from '../../ports/room-link.ts';
import type { Hello, Shown, Welcome } from '../../ports/room-wire.ts';

/** What a window is shown: how things stand, or that it is out. */
export type Showing = Shown | { readonly out: NotIn | 'ended' };

/** Shows something to one window, wherever that is. */
export type Show = (window: string, showing: Showing) => void;

/** A hello, and where it comes from. */
export interface Greeting {
  /** Of one connection, made by chance. */
  readonly window: string;
  /** See `addressOf`. */
  readonly address: string;
  readonly hello: Hello;
}

/** Why something is not done: a status of HTTP and a sentence. */
export interface Barred {
  readonly ok: false;
  readonly status: number;
  readonly words: string;
}

export type Opened = { readonly ok: true } | Barred;

/**
 * Where windows turn to: whoever keeps the class, in this process or in another. Everything that goes in or comes out is
 * plain JSON. Nothing rejects.
 */
export interface Office {
  /** Undefined where nobody keeps the class at the moment: the window asks again. */
  readonly hello: (greeting: Greeting) => Promise<Welcome | undefined>;
  readonly ask: (window: string, id: string, request: unknown) => Promise<Told>;
  /** A connection is gone. */
  readonly gone: (window: string) => void;
  /** Whether a class is going on. */
  readonly isOpen: () => Promise<boolean>;
  /** Why somebody may open no class; undefined where they may. */
  readonly bars: (key: string | undefined, address: string) => Promise<Barred | undefined>;
  /** @param content as the desk sent it */
  readonly open: (key: string | undefined, address: string, content: unknown) => Promise<Opened>;
}
