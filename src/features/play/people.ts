import type { Program } from '../../core/compile/program.ts';
import type { World } from '../../core/compile/world.ts';
import { moodOf } from '../../core/person/person-state.ts';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { LOOK_OF_ANGER } from './words.ts';

/** How a person looks when the line does not say. */
export const lookOf = (world: World, person: number): LineMood =>
  LOOK_OF_ANGER[moodOf(world.people[person]?.anger ?? 0)];

/** Indices of those in this part of the scenario who have not walked out, the one it is about first. */
export function presentIn({ phases }: Program, { phase, gone }: World): number[] {
  const here = phases[phase];
  return here ? [here.main, ...here.sides].filter((index) => (gone & (1 << index)) === 0) : [];
}

export const callOf = (program: Program, person: number): string => program.people[person]?.call ?? '';
