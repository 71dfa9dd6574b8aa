import type { Becoming } from '../../core/room/kind.ts';
import type { RoomBody } from '../../core/room/room-event.ts';
import type { ClassContent } from './class-content.ts';
import type { Played } from './room-run.ts';

/** What a class is played with. */
export interface Playing extends Played {
  readonly content: ClassContent;
}

export type Become = Becoming<RoomBody>;
