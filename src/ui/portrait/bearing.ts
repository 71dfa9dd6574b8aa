import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** What a body does as a line lands: comes forward, draws back, or hardly moves. */
export type Bearing = 'lean' | 'recoil' | 'nod';

const BEARINGS: Readonly<Partial<Record<LineMood, Bearing>>> = {
  angry: 'lean',
  furious: 'lean',
  tense: 'lean',
  cold: 'recoil',
  afraid: 'recoil',
  suspicious: 'recoil',
  ashamed: 'recoil',
};

export const bearingOf = (mood: LineMood): Bearing => BEARINGS[mood] ?? 'nod';
