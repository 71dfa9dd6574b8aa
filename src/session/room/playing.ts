import type { Becoming } from '../../core/room/kind.ts';
import type { RoomBody } from '../../core/room/room-event.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import type { ClassContent } from './class-content.ts';
import type { RunScene, RunScenes } from './run-scene.ts';
import { toTell } from './telling.ts';

/** What a class is played with. */
export interface Playing {
  readonly content: ClassContent;
  readonly scenes: RunScenes;
}

export type Become = Becoming<RoomBody>;

/** The run the class goes through together. */
export const classScene = ({ scenes }: Playing, { run }: RoomState): RunScene => scenes.of('', run.events);

/** Told up to the open decision, or to how it ended. */
export const isTold = (scene: RunScene, { run }: RoomState): boolean => run.told >= toTell(scene);
