import { linkToCome } from '../adapters/room-memory/link-to-come.ts';
import { memoryLink } from '../adapters/room-memory/memory-link.ts';
import { hostWindows } from '../adapters/room-window/window-host.ts';
import { windowLink } from '../adapters/room-window/window-link.ts';
import { hearOpened, postToOpener } from '../adapters/room-window/window-posts.ts';
import type { AnyEvent } from '../core/room/kind.ts';
import type { RoomDoor } from '../ports/room-door.ts';
import type { OpenedRoom, RoomJournals } from '../ports/room-journals.ts';
import type { NotIn, RoomLink } from '../ports/room-link.ts';
import type { Services } from '../ports/services.ts';
import {
  type HereServices,
  type NotHere,
  openHere,
  type RoomHere,
  takeUpHere,
} from '../session/room/room-here.ts';

/** A room whose machine broke down is forgotten after a week. */
const WEEK = 7 * 24 * 3600 * 1000;

/** Why a room cannot be opened here, in a sentence. */
const WHY: Readonly<Record<NotHere, string>> = {
  'no-room': '没找到，可能已经结束了',
  unreadable: '这份情景读不出来',
  newer: '这份情景是更新的版本写的，先更新再开',
  unsaved: '这个浏览器现在存不了东西，断了就接不上。看看是不是开了无痕窗口、磁盘满没满。',
};

const after = (ms: number, callback: () => void): (() => void) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** The two who are ever in a room of this window's own: who steers it, and the window opened beside it. */
type Two = 'desk' | 'screen';

interface Directing<View, Request> {
  readonly isOver: boolean;
  readonly stop: () => void;
  readonly door: (member: string, role: Two) => RoomDoor<View, Request>;
}

interface HereParts<Opened extends OpenedRoom, Event extends AnyEvent, Director, View, Request> {
  readonly journals: RoomJournals<Opened, Event>;
  readonly direct: HereServices<Opened, Event, Director>['direct'];
  readonly readRequest: (data: unknown) => Request | undefined;
  /** Whether a view is the last there will be. */
  readonly isLast: (view: View) => boolean;
}

/** Rooms of one kind kept in the desk's own window, without a network: a second window is opened from it. */
export function roomsHere<
  Opened extends OpenedRoom,
  Event extends AnyEvent,
  View,
  Request,
  Director extends Directing<View, Request>,
>(
  { newId, now }: Pick<Services, 'newId' | 'now'>,
  { journals, direct, readRequest, isLast }: HereParts<Opened, Event, Director, View, Request>,
) {
  const services = { journals, direct, newId, now, after };
  let here: RoomHere<Opened, Director> | undefined;
  let stopHosting: (() => void) | undefined;

  const put = (next: RoomHere<Opened, Director> | undefined): void => {
    stopHosting?.();
    here?.stop();
    here = next;
    if (!next) return;
    const { director, opened } = next;
    stopHosting = hostWindows({
      hearing: hearOpened(window),
      doorFor: (pass) => (pass === opened.key ? director.door('screen', 'screen') : 'wrong-key'),
      readRequest,
      ...{ newId, now, after },
    });
  };

  /** The room that is under way on this machine, taken up where it stands. */
  async function underWay(): Promise<RoomHere<Opened, Director> | NotIn> {
    if (here && !here.isTakenOver()) return here;
    await journals.dropBefore(now() - WEEK);
    for (const { id, saved } of await journals.list()) {
      const taken = saved ? undefined : await takeUpHere(services, id);
      if (!taken?.ok) continue;
      if (taken.value.director.isOver) {
        taken.value.stop();
        await journals.drop(id);
        continue;
      }
      put(taken.value);
      return taken.value;
    }
    return 'no-room';
  }

  const link = async (who: Two): Promise<RoomLink<View, Request> | NotIn> => {
    const found = await underWay();
    if (typeof found === 'string') return found;
    return memoryLink(found.director.door(who, who), { newId, now, isOver: isLast });
  };

  return {
    /** Whether a room goes on here: neither over nor dropped. */
    goesOn: async (): Promise<boolean> => {
      const found = await underWay();
      if (typeof found === 'string' || found.director.isOver) return false;
      return (await journals.list()).some(({ id }) => id === found.id);
    },
    /** Opens a room, in place of the one under way. Resolves to why not, in a sentence. */
    open: async (opened: Omit<Opened, 'id' | 'openedAt' | 'key' | 'saved'>): Promise<string | undefined> => {
      if (here) await journals.drop(here.id);
      put(undefined);
      const whole = { ...opened, id: newId(), openedAt: now(), key: newId(), saved: false } as Opened;
      const kept = await openHere(services, whole);
      if (!kept.ok) return WHY[kept.error];
      put(kept.value);
      return undefined;
    },
    /** Somebody's window on it, in this very window. */
    link: (who: Two): RoomLink<View, Request> => linkToCome(link(who)),
    /** In the window opened from the desk's; undefined where that is gone. */
    guest: (pass: string): RoomLink<View, Request> | undefined => {
      const post = postToOpener(window);
      return post && windowLink({ post, pass, newId, now, after, isOver: isLast });
    },
  };
}
