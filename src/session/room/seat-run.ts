import type { Program } from '../../core/program/program.ts';
import { hashText } from '../../core/shared/hash.ts';
import type { RoomState, SeatPlay } from '../../core/room/room-model.ts';
import { revealNext } from '../talk/reveal.ts';
import { optionsIn } from './class-content.ts';
import type { RunScene, RunScenes } from './run-scene.ts';

/** Where a seat that plays alone stands in its own run. */
export interface SeatScene extends RunScene {
  /** How much of it has been told: entries of the talk, and how it ended (`telling.ts`). */
  readonly told: number;
}

const NOT_BEGUN: Pick<SeatPlay, 'events' | 'told'> = { events: [], told: 0 };

/** A seat's own run; it begins with its first line. */
export function seatScene(scenes: RunScenes, state: RoomState, member: string): SeatScene {
  const { events, told } = state.plays.get(member) ?? NOT_BEGUN;
  const scene = scenes.of(member, events);
  return { ...scene, told: told === 0 ? revealNext(scene.talk, 0) : told };
}

/** What can be said at the decision a seat stands at, in the order of its phone. */
export const seatOptions = (program: Program, state: RoomState, member: string, { replay }: SeatScene) =>
  optionsIn(program, replay, seatSeed(state, member));

/** Orders the options of a seat's own run: each its own order, the same after a restart. */
export const seatSeed = ({ seed }: RoomState, member: string): number =>
  Number.parseInt(hashText(`seat/${member}`, seed).slice(-8), 16);
