import { type LineMood, MOODS } from '../../core/scenario/vocabulary.ts';
import { seededRandom, shuffle } from '../../core/shared/random.ts';
import { type Anger, ANGERS } from '../../ui/portrait/rig/anger.ts';
import type { Facing } from '../../ui/portrait/rig/compose.ts';
import { SITTERS } from './sitters.ts';

/** One picture to be told: whose, how turned, and what it is meant to show. */
export interface MoodCard {
  readonly sitter: number;
  readonly facing: Facing;
  readonly mood: LineMood;
}

/** Six faces of one person, to be put in order. */
export interface AngerRow {
  readonly sitter: number;
  readonly order: readonly Anger[];
}

export interface Deal {
  readonly seed: number;
  readonly moods: readonly MoodCard[];
  readonly anger: readonly AngerRow[];
}

const FACINGS: readonly Facing[] = ['you', 'left', 'right'];

/** Of how many people every mood is shown. */
export const PER_MOOD = 6;

/** Every mood of six people and every degree of anger of six, in an order drawn from `seed`. */
export function deal(seed: number): Deal {
  const random = seededRandom(seed);
  const people = SITTERS.map((_, index) => index);
  const moods = MOODS.flatMap((mood) =>
    shuffle(people, random)
      .slice(0, PER_MOOD)
      .map((sitter, index): MoodCard => ({ sitter, mood, facing: FACINGS[index % 3] ?? 'you' })),
  );
  const anger = shuffle(people, random)
    .slice(0, PER_MOOD)
    .map((sitter): AngerRow => ({ sitter, order: shuffle(ANGERS, random) }));
  return { seed, moods: shuffle(moods, random), anger };
}
