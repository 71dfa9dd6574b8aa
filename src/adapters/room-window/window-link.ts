import type { LinkState, NotIn, RoomLink, Told } from '../../ports/room-link.ts';
import { readToGuest, SPEAKS, type ToKeeper } from './window-messages.ts';
import type { Post } from './window-posts.ts';
import { BEAT } from './window-host.ts';

export interface WindowLinkParts<View> {
  /** The way to the keeper's window. */
  readonly post: Post;
  /** What that window gave this one to come in with. */
  readonly pass: string;
  readonly newId: () => string;
  /** Milliseconds since 1970, by this window's clock. */
  readonly now: () => number;
  /** Calls back every so many milliseconds; returns how to stop. */
  readonly every: (ms: number, callback: () => void) => () => void;
  /** Whether a view is the last there will be. */
  readonly isOver: (view: View) => boolean;
}

/** Beats without an answer until the keeper's window is taken to be gone. */
const MISSED = 3;

interface Asking {
  readonly id: string;
  readonly request: unknown;
  readonly answer: (told: Told) => void;
}

/** Not for good: the same again later may be let in. */
const PASSING: readonly NotIn[] = ['no-room', 'slow-down', 'full'];

/**
 * A link from an opened window to the room its opener keeps. The opener may be loaded again, and so may this window:
 * it goes on saying that it is here, and what it has asked and was not told of, until somebody answers.
 */
export function windowLink<View, Request>(parts: WindowLinkParts<View>): RoomLink<View, Request> {
  const { post, pass, newId, now, every, isOver } = parts;
  const guest = newId();
  const listeners = new Set<() => void>();
  const outbox: Asking[] = [];
  let state: LinkState = 'joining';
  let view: View | undefined;
  let notIn: NotIn | undefined;
  let ahead = 0;
  let missed = 0;
  /** The keeper that has heard all that was asked; undefined where nobody knows what got through. */
  let heardBy: string | undefined;

  type Said = {
    [Type in ToKeeper['type']]: Omit<Extract<ToKeeper, { type: Type }>, 'speaks' | 'guest' | 'pass'>;
  };
  const say = (word: Said[keyof Said]): void => post.send({ speaks: SPEAKS, guest, pass, ...word });
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const become = (next: LinkState): void => {
    if (state === next) return;
    state = next;
    tell();
  };
  const sendWaiting = (): void => {
    for (const { id, request } of outbox) say({ type: 'ask', id, request });
  };
  const isDone = (): boolean =>
    state === 'ended' || (state === 'refused' && !PASSING.includes(notIn ?? 'removed'));

  const answered = (id: string, told: Told): void => {
    const at = outbox.findIndex((asking) => asking.id === id);
    if (at >= 0) for (const asking of outbox.splice(at, 1)) asking.answer(told);
  };

  const shown = (next: View): void => {
    [view, notIn, state] = [next, undefined, isOver(next) ? 'ended' : 'on'];
    tell();
  };

  const refused = (why: NotIn): void => {
    [notIn, state, view] = [why, 'refused', undefined];
    if (isDone()) for (const asking of outbox.splice(0)) asking.answer({ ok: false, refusal: why });
    tell();
  };

  const stopHearing = post.listen((data) => {
    const message = readToGuest<View>(data);
    if (message?.guest !== guest) return;
    missed = 0;
    ahead = message.now - now();
    if (message.type === 'not-in') {
      refused(message.notIn);
      return;
    }
    // What was heard of the asking before a loss, the keeper knows by the ids.
    if (message.keeper !== heardBy) sendWaiting();
    heardBy = message.keeper;
    if (message.type === 'view') shown(message.view);
    else if (message.type === 'told') answered(message.id, message.told);
    else if (state === 'away') become('on');
  });
  const beat = (): void => {
    if (isDone()) return;
    if (missed >= MISSED) heardBy = undefined;
    if (missed >= MISSED && state === 'on') become('away');
    missed += 1;
    say({ type: 'here' });
  };
  const stopBeats = every(BEAT, beat);
  beat();

  return {
    state: () => state,
    view: () => view,
    notIn: () => notIn,
    ahead: () => ahead,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (request) =>
      new Promise((answer) => {
        if (isDone() && state === 'refused') {
          answer({ ok: false, refusal: notIn ?? 'closed' });
          return;
        }
        const asking = { id: newId(), request, answer };
        outbox.push(asking);
        if (heardBy !== undefined) say({ type: 'ask', id: asking.id, request });
      }),
    close: () => {
      say({ type: 'bye' });
      stopHearing();
      stopBeats();
      listeners.clear();
      for (const asking of outbox.splice(0)) asking.answer({ ok: false, refusal: 'closed' });
    },
  };
}
