import { idbClassJournal } from '../adapters/class-journal/idb-class-journal.ts';
import { linkToCome } from '../adapters/room-memory/link-to-come.ts';
import { memoryLink } from '../adapters/room-memory/memory-link.ts';
import { hostWindows } from '../adapters/room-window/window-host.ts';
import { windowLink } from '../adapters/room-window/window-link.ts';
import { hearOpened, postToOpener } from '../adapters/room-window/window-posts.ts';
import type { KeptVersion } from '../core/exchange/kept/kept-version.ts';
import type { ClassOpening } from '../core/room/class-opening.ts';
import { readClassRequest } from '../core/room/class-request.ts';
import type { ClassLink } from '../features/class/class-services.ts';
import type { NotIn } from '../ports/room-link.ts';
import type { Services } from '../ports/services.ts';
import { type ClassHere, type NotHere, openHere, takeUpHere } from '../session/room/class-here.ts';
import type { ClassWindow } from '../session/room/class-view.ts';

/** A class whose machine broke down is forgotten after a week. */
const WEEK = 7 * 24 * 3600 * 1000;

const WHY: Readonly<Record<NotHere, string>> = {
  'no-class': '没找到这堂课',
  unreadable: '这份情景读不出来',
  newer: '这份情景是更新的版本写的，先更新再开',
  unsaved: '这个浏览器现在存不了东西，课断了就接不上。看看是不是开了无痕窗口、磁盘满没满。',
};

const after = (ms: number, callback: () => void): (() => void) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

const isOver = ({ room }: ClassWindow): boolean => room.phase === 'ended';

/** Classes kept in the desk's own window, for rooms without a network: a second window is the big screen. */
export function classesHere({ newId, newSeed, now }: Services) {
  const classes = idbClassJournal();
  const services = { classes, newId, now, after };
  let here: ClassHere | undefined;
  let stopHosting: (() => void) | undefined;

  const put = (next: ClassHere | undefined): void => {
    stopHosting?.();
    here?.stop();
    here = next;
    if (!next) return;
    const { director, opened } = next;
    stopHosting = hostWindows({
      hearing: hearOpened(window),
      doorFor: (pass) => (pass === opened.key ? director.door('screen', 'screen') : 'wrong-key'),
      readRequest: readClassRequest,
      ...{ newId, now, after },
    });
  };

  /** The class that is under way on this machine, taken up where it stands. */
  async function underWay(): Promise<ClassHere | NotIn> {
    if (here && !here.isTakenOver()) return here;
    await classes.dropBefore(now() - WEEK);
    for (const { id, saved } of await classes.list()) {
      const taken = saved ? undefined : await takeUpHere(services, id);
      if (!taken?.ok) continue;
      if (taken.value.director.state.course.value === 'ended') {
        taken.value.stop();
        await classes.drop(id);
        continue;
      }
      put(taken.value);
      return taken.value;
    }
    return 'no-room';
  }

  const desk = async (): Promise<ClassLink | NotIn> => {
    const found = await underWay();
    if (typeof found === 'string') return found;
    return memoryLink(found.director.door('desk', 'desk'), { newId, now, isOver });
  };

  return {
    /** Opens a class, in place of the one under way. Resolves to why not. */
    open: async ({ version, plan, named }: ClassOpening): Promise<string | undefined> => {
      if (here) await classes.drop(here.id);
      put(undefined);
      const opened = await openHere(services, {
        id: newId(),
        openedAt: now(),
        version: version as unknown as KeptVersion,
        plan,
        named,
        seed: newSeed(),
        key: newId(),
        saved: false,
      });
      if (!opened.ok) return WHY[opened.error];
      put(opened.value);
      return undefined;
    },
    desk: (): ClassLink => linkToCome(desk()),
    /** In the window opened from the desk's. */
    screen: (pass: string): ClassLink | undefined => {
      const post = postToOpener(window);
      return post && windowLink({ post, pass, newId, now, after, isOver });
    },
  };
}
