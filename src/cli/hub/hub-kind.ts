import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { readKept } from '../../core/exchange/kept/read-kept.ts';
import { type AnyEvent, type EventOf, type Peopled, type RoomKind, stateOf } from '../../core/room/kind.ts';
import type { Role } from '../../core/room/role.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { Onlooker } from '../../ports/room-door.ts';
import type { NotIn, Told } from '../../ports/room-link.ts';
import type { JoinView } from '../../session/room/class-view.ts';
import type { RoomDirector } from '../../session/room/room-director.ts';
import type { RoomHostServices } from '../../session/room/room-host.ts';
import type { RunContent } from '../../session/room/room-run.ts';

/** A room that is kept, as far as a hub has to do with it (`session/room/room-director.ts`). */
export interface HubRoom {
  /** With everything that is safely written. */
  readonly state: () => Peopled;
  readonly isOver: () => boolean;
  /** Lets somebody in, or in again; resolves to why not. */
  readonly enter: (member: string, role: Role, name?: string) => Promise<NotIn | undefined>;
  readonly leave: (member: string) => Promise<void>;
  /** Opens a window for somebody who is in; returns how to close it. */
  readonly look: (member: string, onlooker: Onlooker<unknown>) => () => void;
  /** The same `id` again gives the same answer. */
  readonly ask: (member: string, id: string, request: unknown) => Promise<Told>;
  readonly stop: () => void;
}

export interface KeeperServices extends RoomHostServices {
  /** Draws whatever is drawn: 0 – 2³²−1. */
  readonly seed: number;
  readonly key: string;
  /** Of the big screen: lets one look, and do nothing. */
  readonly screen: string;
  readonly join: JoinView;
}

/** One kind of room a hub can hold. */
export interface HubKind {
  /** Who gets in by the code of the room; everybody else needs the key. */
  readonly byCode: readonly Role[];
  /** A line of its journal; undefined for what is none. */
  readonly readEvent: (data: unknown) => AnyEvent | undefined;
  /** Whether a room with this journal is over. */
  readonly hasEnded: (events: readonly AnyEvent[]) => boolean;
  /**
   * Opens a room from what the desk sent, or again after a restart. The error is a sentence.
   *
   * @param content as it came over the wire: nothing of it has been checked
   * @param journal what was written before a restart, each line read by `readEvent`; empty for a new room
   */
  readonly open: (
    content: unknown,
    services: KeeperServices,
    journal: readonly AnyEvent[],
  ) => Promise<Result<HubRoom, string>>;
}

export const KIND_NAMES = ['class', 'mentor'] as const;
export type KindName = (typeof KIND_NAMES)[number];
export type HubKinds = Readonly<Record<KindName, HubKind>>;

/** What kind of room a desk wants, by what it sent. */
export const kindOf = (content: unknown): KindName =>
  KIND_NAMES.find(
    (name) => typeof content === 'object' && content !== null && 'kind' in content && content.kind === name,
  ) ?? 'class';

/** A room as a hub holds it; `readRequest` gives what may be asked in it, undefined for what is none. */
function hubRoom<State extends Peopled, Body extends { readonly type: string }, View, Request>(
  director: RoomDirector<State, Body, View, Request>,
  readRequest: (data: unknown) => Request | undefined,
): HubRoom {
  return {
    state: () => director.state,
    isOver: () => director.isOver,
    enter: (member, role, name) => director.enter(member, role, name),
    leave: (member) => director.leave(member),
    look: (member, onlooker) => director.look(member, onlooker),
    ask: async (member, id, sent) => {
      const request = readRequest(sent);
      return request ? director.ask(member, id, request) : { ok: false, refusal: 'unreadable' };
    },
    stop: () => director.stop(),
  };
}

interface KindParts<State extends Peopled, Body extends { readonly type: string }, View, Request, Opening> {
  readonly kind: RoomKind<State, Body>;
  readonly byCode: readonly Role[];
  /** What the desk sent, from untrusted data; undefined for what is none. */
  readonly readOpening: (content: unknown) => Opening | undefined;
  readonly readRequest: (data: unknown) => Request | undefined;
  /** Opens it; rejects where that cannot be done. */
  readonly direct: (
    opening: Opening,
    content: RunContent,
    services: KeeperServices,
    journal: readonly EventOf<Body>[],
  ) => Promise<RoomDirector<State, Body, View, Request>>;
  /** What it is called in a sentence: 一堂课, and where it does not open: 课. */
  readonly words: { readonly one: string; readonly it: string };
}

/** A kind of room for real: checks and links the scenario, and plays it. */
export function hubKind<
  State extends Peopled,
  Body extends { readonly type: string },
  View,
  Request,
  Opening extends { readonly version: unknown },
>({
  kind,
  byCode,
  readOpening,
  readRequest,
  direct,
  words,
}: KindParts<State, Body, View, Request, Opening>): HubKind {
  type Journal = readonly EventOf<Body>[];
  return {
    byCode,
    readEvent: kind.readEvent,
    hasEnded: (events) => kind.isOver(stateOf(kind, events as Journal)),
    open: async (content, services, journal) => {
      const opening = readOpening(content);
      if (!opening) return fail(`收到的不是${words.one}`);
      const kept = readKept(opening.version as KeptVersion);
      if (!kept.ok)
        return fail(
          kept.error === 'newer' ? '这份情景是更新的版本写的，这台服务端读不了' : '这份情景读不出来',
        );
      try {
        const director = await direct(opening, kept.value, services, journal as Journal);
        return ok(hubRoom(director, readRequest));
      } catch (error) {
        return fail(`${words.it}开不起来：${(error as Error).message}`);
      }
    },
  };
}
