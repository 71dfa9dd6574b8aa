import type { RoomLink } from '../../ports/room-link.ts';
import { type HubInfo, INFO_PATH, KEY_HEADER, OPEN_PATH, PROTOCOL } from '../../ports/room-wire.ts';
import { roomSocket } from './room-socket.ts';

/** Beside the page, wherever that is served. */
const beside = (path: string): string => `.${path}`;

async function askWhetherThere(): Promise<boolean> {
  if (!globalThis.location.protocol.startsWith('http')) return false;
  try {
    const answer = await fetch(beside(INFO_PATH), { cache: 'no-store' });
    if (!answer.ok) return false;
    return ((await answer.json()) as Partial<HubInfo>).hub === PROTOCOL;
  } catch {
    return false;
  }
}

interface HubRoomsOptions {
  /** Another secret for a window, by chance. */
  readonly token: () => string;
}

/** The hub that serves this page, as the app sees it. */
export function hubRooms<View, Request>({ token }: HubRoomsOptions) {
  const tokenOf = (role: string): string => {
    // A window that is reloaded is the same member.
    const name = `shuodelai-${role}`;
    try {
      const kept = globalThis.sessionStorage.getItem(name);
      if (kept) return kept;
      const made = token();
      globalThis.sessionStorage.setItem(name, made);
      return made;
    } catch {
      return token();
    }
  };
  let asked: Promise<boolean> | undefined;
  return {
    /** Whether there is one: asked once for as long as the page stands. Never rejects. */
    isThere: (): Promise<boolean> => {
      asked ??= askWhetherThere();
      return asked;
    },
    /** Opens a room; resolves to why not, in a sentence. Never rejects. */
    open: async (opening: unknown, key: string): Promise<string | undefined> => {
      try {
        const answer = await fetch(beside(OPEN_PATH), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [KEY_HEADER]: key },
          body: JSON.stringify(opening),
        });
        return answer.ok ? undefined : await answer.text();
      } catch {
        return '连不上教室服务。看看启动它的那个窗口还开着没有。';
      }
    },
    link: (role: 'desk' | 'screen', key: string): RoomLink<View, Request> =>
      roomSocket<View, Request>({ role, key, token: tokenOf(role) }),
    /** Somebody who comes by the code of the room. */
    guest: (role: 'screen', code: string): RoomLink<View, Request> =>
      roomSocket<View, Request>({ role, code, token: tokenOf(role) }),
  };
}
