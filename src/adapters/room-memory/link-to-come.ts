import type { NotIn, RoomLink } from '../../ports/room-link.ts';

/**
 * A link that is still being made: joins until it is there, and is that link from then on. What is sent before waits.
 *
 * @param coming the link, or why there is none; never rejects
 */
export function linkToCome<View, Request>(
  coming: Promise<RoomLink<View, Request> | NotIn>,
): RoomLink<View, Request> {
  const listeners = new Set<() => void>();
  let link: RoomLink<View, Request> | undefined;
  let notIn: NotIn | undefined;
  let closed = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const come = coming.then((arrived) => {
    if (typeof arrived === 'string') notIn = arrived;
    else if (closed) arrived.close();
    else {
      link = arrived;
      arrived.subscribe(tell);
    }
    tell();
  });
  return {
    state: () => link?.state() ?? (notIn ? 'refused' : 'joining'),
    view: () => link?.view(),
    notIn: () => link?.notIn() ?? notIn,
    ahead: () => link?.ahead() ?? 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: async (request) => {
      await come;
      return link?.send(request) ?? { ok: false, refusal: notIn ?? 'closed' };
    },
    close: () => {
      closed = true;
      listeners.clear();
      link?.close();
    },
  };
}
