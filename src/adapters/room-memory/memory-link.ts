import type { RoomDoor } from '../../ports/room-door.ts';
import type { LinkState, NotIn, RoomLink } from '../../ports/room-link.ts';

export interface LinkServices<View> {
  readonly newId: () => string;
  /** Milliseconds since 1970, by this window's clock. */
  readonly now: () => number;
  /** Whether a view is the last there will be. */
  readonly isOver: (view: View) => boolean;
}

/** A link to a room that is kept in the same window. */
export function memoryLink<View, Request>(
  door: RoomDoor<View, Request>,
  { newId, now, isOver }: LinkServices<View>,
): RoomLink<View, Request> {
  const listeners = new Set<() => void>();
  let [state, view, notIn]: [LinkState, View | undefined, NotIn | undefined] = [
    'joining',
    undefined,
    undefined,
  ];
  let closed = false;
  let stopLooking: (() => void) | undefined;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const refuse = (why: NotIn): void => {
    [state, notIn, view] = ['refused', why, undefined];
    tell();
  };
  const show = (next: View): void => {
    [state, view] = [isOver(next) ? 'ended' : 'on', next];
    tell();
  };
  const entered = door.enter().then((why) => {
    if (closed) return;
    if (why) refuse(why);
    else stopLooking = door.look({ show, gone: () => refuse('removed') });
  });

  return {
    state: () => state,
    view: () => view,
    notIn: () => notIn,
    ahead: () => door.now() - now(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: async (request) => {
      await entered;
      return notIn || closed ? { ok: false, refusal: notIn ?? 'closed' } : door.ask(newId(), request);
    },
    close: () => {
      closed = true;
      stopLooking?.();
      listeners.clear();
      door.leave();
    },
  };
}
