import type { LinkState, NotIn, RoomLink, Told } from '../../ports/room-link.ts';
import { Outbox } from '../room-socket/outbox.ts';
import { type After, every } from './beats.ts';
import { BEAT } from './window-host.ts';
import { readToGuest, SPEAKS, type ToKeeper } from './window-messages.ts';
import type { Post } from './window-posts.ts';

export interface WindowLinkParts<View> {
  /** The way to the keeper's window. */
  readonly post: Post;
  /** What that window gave this one to come in with. */
  readonly pass: string;
  readonly newId: () => string;
  /** Milliseconds since 1970, by this window's clock. */
  readonly now: () => number;
  readonly after: After;
  /** Whether a view is the last there will be. */
  readonly isOver: (view: View) => boolean;
}

/** Beats without an answer until the keeper's window is taken to be gone. */
const MISSED = 3;

/** Not for good: the same again later may be let in. */
const PASSING: readonly NotIn[] = ['no-room', 'slow-down', 'full'];

const NOTHING_KEPT = { load: () => [], save: () => undefined };

type Answer = (told: Told | undefined) => void;

/** The one request that is on its way, and when it is given up to be sent again. */
class OnItsWay {
  #asked: { readonly id: string; readonly answer: Answer; readonly stop: () => void } | undefined;
  readonly #after: After;

  constructor(after: After) {
    this.#after = after;
  }

  begin(id: string, ms: number, answer: Answer): void {
    this.#asked = { id, answer, stop: this.#after(ms, () => this.end(id, undefined)) };
  }

  end(id: string | undefined, told: Told | undefined): void {
    const asked = this.#asked;
    if (!asked || (id !== undefined && asked.id !== id)) return;
    this.#asked = undefined;
    asked.stop();
    asked.answer(told);
  }
}

/**
 * A link from an opened window to the room its opener keeps. The opener may be loaded again, and so may this window:
 * it goes on saying that it is here and what it was shown last, and asking what it was not told of, until somebody
 * answers.
 */
export function windowLink<View, Request>(parts: WindowLinkParts<View>): RoomLink<View, Request> {
  const { post, pass, newId, now, after, isOver } = parts;
  const guest = newId();
  const listeners = new Set<() => void>();
  let [state, view, notIn]: [LinkState, View | undefined, NotIn | undefined] = [
    'joining',
    undefined,
    undefined,
  ];
  let [ahead, missed, seen] = [0, 0, 0];
  let keeper: string | undefined;

  type Word = {
    [Type in ToKeeper['type']]: Omit<Extract<ToKeeper, { type: Type }>, 'speaks' | 'guest' | 'pass'>;
  };
  const say = (word: Word[keyof Word]): void => post.send({ speaks: SPEAKS, guest, pass, ...word });
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const onItsWay = new OnItsWay(after);
  const outbox = new Outbox({
    emit: ({ id, request }, ms, answer) => {
      onItsWay.begin(id, ms, answer);
      say({ type: 'ask', id, request });
    },
    after,
    newId,
    kept: NOTHING_KEPT,
  });
  const isRefused = (): boolean => state === 'refused' && !PASSING.includes(notIn ?? 'removed');

  const become = (next: LinkState): void => {
    if (state === next) return;
    state = next;
    tell();
  };
  const shown = (next: View, at: number): void => {
    seen = at;
    [view, notIn, state] = [next, undefined, isOver(next) ? 'ended' : 'on'];
    tell();
  };
  const refused = (why: NotIn): void => {
    [notIn, state, view] = [why, 'refused', undefined];
    if (isRefused()) outbox.refuse(why);
    tell();
  };
  /** Another keeper knows by the ids what was asked of the one before it. */
  const meet = (other: string): void => {
    if (keeper === other) return;
    keeper = other;
    onItsWay.end(undefined, undefined);
  };

  const stopHearing = post.listen((data) => {
    const message = readToGuest<View>(data);
    if (message?.guest !== guest) return;
    missed = 0;
    ahead = message.now - now();
    meet(message.keeper);
    if (message.type === 'not-in') refused(message.notIn);
    else if (message.type === 'told') onItsWay.end(message.id, message.told);
    else {
      if (message.type === 'view') shown(message.view, message.at);
      else if (state === 'away') become('on');
      outbox.open();
    }
  });
  const beat = (): void => {
    if (isRefused()) return;
    if (missed >= MISSED && state === 'on') {
      outbox.close();
      become('away');
    }
    missed += 1;
    say({ type: 'here', seen });
  };
  const stopBeats = every(after, BEAT, beat);
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
      isRefused() ? Promise.resolve({ ok: false, refusal: notIn ?? 'removed' }) : outbox.send(request),
    close: () => {
      say({ type: 'bye' });
      stopHearing();
      stopBeats();
      listeners.clear();
      outbox.refuse('closed');
      onItsWay.end(undefined, { ok: false, refusal: 'closed' });
    },
  };
}
