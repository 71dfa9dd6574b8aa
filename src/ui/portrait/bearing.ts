import type { LineMood } from '../../core/scenario/vocabulary.ts';

/**
 * What a body does as words are said or land: presses forward, comes nearer, draws back, starts, goes back a step,
 * or hardly moves. `flinch` and `step-back` are also drawn, as what `shrink` says: seen where nothing moves.
 */
export const BEARINGS = ['press', 'lean', 'recoil', 'flinch', 'step-back', 'nod'] as const;
export type Bearing = (typeof BEARINGS)[number];

const BY_MOOD: Readonly<Partial<Record<LineMood, Bearing>>> = {
  angry: 'press',
  furious: 'press',
  tense: 'press',
  cold: 'recoil',
  afraid: 'recoil',
  suspicious: 'recoil',
  ashamed: 'recoil',
  relieved: 'lean',
  smile: 'lean',
};

/** What a mood does to the body while a line is said. */
export const bearingOf = (mood: LineMood): Bearing => BY_MOOD[mood] ?? 'nod';
