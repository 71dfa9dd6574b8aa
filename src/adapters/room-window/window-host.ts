import type { RoomDoor } from '../../ports/room-door.ts';
import type { NotIn } from '../../ports/room-link.ts';
import { type After, every } from './beats.ts';
import { readToKeeper, SPEAKS, type ToGuest, type ToKeeper } from './window-messages.ts';
import type { Hearing } from './window-posts.ts';

export interface WindowHostParts<View, Request> {
  readonly hearing: Hearing;
  /** Whom a pass lets in, and as what; or why nobody. */
  readonly doorFor: (pass: string) => RoomDoor<View, Request> | NotIn;
  /** A request out of what was sent; undefined where it is none. */
  readonly readRequest: (data: unknown) => Request | undefined;
  readonly newId: () => string;
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns how to stop. */
  readonly after: After;
}

/** A guest says that it is here so often; after `SILENT` without a word it is taken to be gone. Milliseconds. */
export const BEAT = 1000;
export const SILENT = 5000;

type Answer<View> = (message: ToGuest<View>) => void;
type Word<View> =
  ToGuest<View> extends infer Message
    ? Message extends unknown
      ? Omit<Message, 'speaks' | 'guest' | 'keeper' | 'now'>
      : never
    : never;

interface Seated<View, Request> {
  readonly door: RoomDoor<View, Request>;
  /** Undefined until it is let in, or why not. */
  readonly entered: Promise<NotIn | undefined>;
  answer: Answer<View>;
  /** The latest view and its number. */
  latest: { readonly at: number; readonly view: View } | undefined;
  heard: number;
  stopLooking: (() => void) | undefined;
}

/**
 * The keeper's side of every window opened from its own: lets them in by their pass, shows them their view, takes what
 * they ask. Returns how to stop; the windows are told nothing by it, and find the next keeper by themselves.
 */
export function hostWindows<View, Request>(parts: WindowHostParts<View, Request>): () => void {
  const { hearing, doorFor, readRequest, newId, now, after } = parts;
  const keeper = newId();
  const guests = new Map<string, Seated<View, Request>>();

  const say = (guest: string, answer: Answer<View>, word: Word<View>): void =>
    answer({ speaks: SPEAKS, guest, keeper, now: now(), ...word } as ToGuest<View>);

  const letGo = (guest: string): void => {
    const seated = guests.get(guest);
    if (!seated) return;
    guests.delete(guest);
    seated.stopLooking?.();
    seated.door.leave();
  };

  const seat = (guest: string, door: RoomDoor<View, Request>, answer: Answer<View>): void => {
    const seated: Seated<View, Request> = {
      door,
      entered: door.enter(),
      answer,
      latest: undefined,
      heard: now(),
      stopLooking: undefined,
    };
    guests.set(guest, seated);
    void seated.entered.then((notIn) => {
      if (guests.get(guest) !== seated) return;
      if (notIn) {
        guests.delete(guest);
        say(guest, seated.answer, { type: 'not-in', notIn });
        return;
      }
      seated.stopLooking = door.look({
        show: (view) => {
          seated.latest = { at: (seated.latest?.at ?? 0) + 1, view };
          say(guest, seated.answer, { type: 'view', ...seated.latest });
        },
        gone: () => {
          guests.delete(guest);
          say(guest, seated.answer, { type: 'not-in', notIn: 'removed' });
        },
      });
    });
  };

  const take = async (seated: Seated<View, Request>, message: ToKeeper & { type: 'ask' }): Promise<void> => {
    const { guest, id } = message;
    if (await seated.entered) return;
    const request = readRequest(message.request);
    const told = request ? await seated.door.ask(id, request) : { ok: false, refusal: 'no-request' };
    say(guest, seated.answer, { type: 'told', id, told } as Word<View>);
  };

  const hear = (data: unknown, reply: (message: unknown) => void): void => {
    const message = readToKeeper(data);
    if (!message) return;
    const { guest, pass } = message;
    if (message.type === 'bye') {
      letGo(guest);
      return;
    }
    const answer: Answer<View> = reply;
    if (!guests.has(guest)) {
      const door = doorFor(pass);
      if (typeof door === 'string') {
        say(guest, answer, { type: 'not-in', notIn: door });
        return;
      }
      seat(guest, door, answer);
    }
    const seated = guests.get(guest);
    if (!seated) return;
    seated.answer = answer;
    seated.heard = now();
    if (message.type === 'ask') void take(seated, message);
    // One of them was lost on the way.
    else if (seated.latest && message.seen !== seated.latest.at)
      say(guest, answer, { type: 'view', ...seated.latest });
    else say(guest, answer, { type: 'here' });
  };

  const stopHearing = hearing.listen(hear);
  const stopBeats = every(after, BEAT, () => {
    for (const [guest, { heard }] of guests) if (now() - heard > SILENT) letGo(guest);
  });
  return () => {
    stopHearing();
    stopBeats();
    for (const guest of [...guests.keys()]) letGo(guest);
  };
}
