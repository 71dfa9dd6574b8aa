import type { SessionState } from './session-state.ts';

type Project<View> = (state: SessionState) => View;

/**
 * What somebody may see of a session: a way from its state to plain JSON. Made in `views/` only. Whoever holds one
 * can ask a session for its view and cannot get at the state it is made from.
 */
export class Projection<View> {
  readonly #begin: () => Project<View>;

  /** @param begin gives the function for one session; what it remembers between two moments is that session's own */
  constructor(begin: () => Project<View>) {
    this.#begin = begin;
  }

  /** For a session: the function of this projection, with a memory of its own. */
  static begin<View>(projection: Projection<View>): Project<View> {
    return projection.#begin();
  }
}
