import { type Mood, moodOf } from '../../core/person/person-state.ts';
import type { Program, Utterance } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** How a person looks when a line does not say: what anger shows. */
const LOOK_OF_ANGER: Readonly<Record<Mood, LineMood>> = {
  calm: 'calm',
  tense: 'tense',
  heated: 'angry',
  edge: 'furious',
};

/** How a person looks when the line does not say: by anger and, where there is none, by trust. */
export function lookOf(world: World, person: number): LineMood {
  const { anger = 0, trust = 1 } = world.people[person] ?? {};
  if (anger > 0 || (trust > 0 && trust < 3)) return LOOK_OF_ANGER[moodOf(anger)];
  return trust > 0 ? 'relieved' : 'suspicious';
}

/** Indices of those in this part of the scenario who have not walked out, the one it is about first. */
export function presentIn({ phases }: Program, { phase, gone }: World): number[] {
  const here = phases[phase];
  return here ? [here.main, ...here.sides].filter((index) => (gone & (1 << index)) === 0) : [];
}

/** Whom words are said to, as one would say it: the person they land on, or whom their author names. */
export const addresseeOf = (program: Program, { to, source }: Utterance): string =>
  ('whom' in source ? source.whom : undefined) ?? callOf(program, to);

export const callOf = (program: Program, person: number): string => program.people[person]?.call ?? '';
