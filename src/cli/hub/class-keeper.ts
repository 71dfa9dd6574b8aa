import type { ClassRequest } from '../../core/room/class-request.ts';
import type { Role, RoomEvent } from '../../core/room/room-event.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import type { Result } from '../../core/shared/result.ts';
import type { Onlooker } from '../../ports/room-door.ts';
import type { NotIn, Told } from '../../ports/room-link.ts';
import type { ClassWindow, JoinView } from '../../session/room/class-view.ts';
import type { RoomHostServices } from '../../session/room/room-host.ts';

/** A class that is kept, as far as a hub has to do with it (`session/room/class-director.ts`). */
export interface ClassKeeper {
  /** With everything that is safely written. */
  readonly state: RoomState;
  /** Lets somebody in, or in again; resolves to why not. */
  readonly enter: (member: string, role: Role, name?: string) => Promise<NotIn | undefined>;
  readonly leave: (member: string) => Promise<void>;
  /** Opens a window for somebody who is in; returns how to close it. */
  readonly look: (member: string, onlooker: Onlooker<ClassWindow>) => () => void;
  /** The same `id` again gives the same answer. */
  readonly ask: (member: string, id: string, request: ClassRequest) => Promise<Told>;
  readonly stop: () => void;
}

export interface KeeperServices extends RoomHostServices {
  /** Draws the order of options and who talks to whom: 0 – 2³²−1. */
  readonly seed: number;
  readonly key: string;
  /** Of the big screen: lets one look, and do nothing. */
  readonly screen: string;
  readonly join: JoinView;
}

/**
 * Opens a class from what the desk sent, or again after a restart. The error is a sentence.
 *
 * @param content as it came over the wire: nothing of it has been checked
 * @param journal what was written before a restart; empty for a new class
 */
export type OpenClass = (
  content: unknown,
  services: KeeperServices,
  journal: readonly RoomEvent[],
) => Promise<Result<ClassKeeper, string>>;
