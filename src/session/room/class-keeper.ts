import type { Role, RoomEvent } from '../../core/room/room-event.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import type { Result } from '../../core/shared/result.ts';
import type { Told } from '../../ports/room-link.ts';
import type { ClassRequest } from './class-request.ts';
import type { ClassWindow, JoinView } from './class-view.ts';
import type { Ack, RoomHostServices } from './room-host.ts';

/** A class that is kept, as whoever carries it to its windows sees it: a hub, or a window of its own. */
export interface ClassKeeper {
  /** With everything that is safely written. */
  readonly state: RoomState;
  /** Somebody comes in, or comes back: `name` is plain already. Resolves when it is written, or refused. */
  readonly join: (member: string, role: Role, name: string) => Promise<Ack>;
  /** The last window of a member is gone. */
  readonly left: (member: string) => void;
  /** Opens a window: it is shown its view now and whenever that changes. Returns how to close it. */
  readonly look: (member: string, role: Role, show: (window: ClassWindow) => void) => () => void;
  /** What a member asks. A retry is known by `id`. Never rejects. */
  readonly ask: (member: string, id: string, request: ClassRequest) => Promise<Told>;
  /** Stops its clocks. */
  readonly stop: () => void;
}

export interface ClassServices extends RoomHostServices {
  /** The room's id, made by chance. */
  readonly room: string;
  /** Draws the order of options and who talks to whom: 0 – 2³²−1. */
  readonly seed: number;
  readonly key: string;
  readonly join: () => JoinView;
}

/**
 * Opens a class from what the desk sent, or again after a restart. The error is a sentence.
 *
 * @param content as it came over the wire: nothing of it has been checked
 * @param journal what was written before a restart; empty for a new class
 */
export type OpenClass = (
  content: unknown,
  services: ClassServices,
  journal: readonly RoomEvent[],
) => Promise<Result<ClassKeeper, string>>;
