import type { Program } from '../program/program.ts';
import type { World } from '../program/world.ts';
import type { Eruption } from '../person/hear.ts';
import type { Replay } from '../play/replay.ts';

/** How a person stood at one moment. */
export interface Moment {
  /** The 0-based turn just over; −1 at the opening. */
  readonly turn: number;
  /** 0–5. */
  readonly anger: number;
  /** 0–4. */
  readonly trust: number;
  /** In the scene during that turn and not gone. */
  readonly present: boolean;
  /** What broke out right after the turn. */
  readonly eruption: Eruption | null;
}

export interface PersonTimeline {
  readonly person: string;
  /** The opening, then one a turn. */
  readonly moments: readonly Moment[];
}

function isPresent(program: Program, world: World, person: number): boolean {
  const phase = program.phases[world.phase];
  const inScene = phase?.main === person || phase?.sides.includes(person) === true;
  return inScene && (world.gone & (1 << person)) === 0;
}

function momentAt(
  world: World,
  person: number,
  turn: number,
  present: boolean,
  eruption: Eruption | null,
): Moment {
  const state = world.people[person];
  return { turn, anger: state?.anger ?? 0, trust: state?.trust ?? 0, present, eruption };
}

function momentsOf(program: Program, replay: Replay, person: number): Moment[] {
  const opening = replay.turns[0]?.before.world ?? replay.situation.world;
  const bit = 1 << person;
  const later = replay.turns.map(({ before, after, said }, turn) => {
    const left = (after.world.gone & ~before.world.gone & bit) !== 0;
    const burst = (after.world.erupted & ~before.world.erupted & bit) !== 0;
    const present = isPresent(program, before.world, person) || said.to === person;
    return momentAt(after.world, person, turn, present, left ? 'walkout' : burst ? 'outburst' : null);
  });
  return [momentAt(opening, person, -1, isPresent(program, opening, person), null), ...later];
}

/**
 * Every person's anger and trust after each turn. After an outburst anger reads 4, as the model leaves it.
 * People who were never in the scene are left out.
 */
export function timeline(program: Program, replay: Replay): PersonTimeline[] {
  return program.people
    .map(({ id, index }) => ({ person: id, moments: momentsOf(program, replay, index) }))
    .filter(({ moments }) => moments.some(({ present }) => present));
}
