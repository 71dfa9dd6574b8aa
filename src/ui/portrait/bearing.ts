import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** What a body does as words are said or land: presses forward, comes nearer, draws back, or hardly moves. */
export const BEARINGS = ['press', 'lean', 'recoil', 'nod'] as const;
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
