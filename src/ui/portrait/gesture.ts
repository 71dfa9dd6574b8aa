import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** What the hands do. `rest`: nothing one would notice. */
export const GESTURES = [
  'rest',
  'fists',
  'akimbo',
  'point',
  'crossed',
  'clasped',
  'open',
  'guard',
  'chin',
  'brow',
  'wipe',
  'nape',
  'chest',
  'knees',
  'hug',
  'watch',
  'phone',
  'sleeve-held',
  'wrist-shown',
] as const;
export type Gesture = (typeof GESTURES)[number];

/** What can be held, in the hand on the viewer's left; `child` and `papers` take both. */
export const HELD = ['phone', 'papers', 'broom', 'stool', 'cup', 'bottle', 'bag', 'keys', 'child'] as const;
export type Held = (typeof HELD)[number];

const BY_MOOD: Readonly<Partial<Record<LineMood, Gesture>>> = {
  tense: 'clasped',
  furious: 'point',
  angry: 'akimbo',
  cold: 'crossed',
  suspicious: 'chin',
  afraid: 'guard',
  tired: 'brow',
  ashamed: 'nape',
  relieved: 'chest',
  crying: 'wipe',
  explaining: 'open',
};

/** What a mood does to the hands. */
export const gestureOf = (mood: LineMood): Gesture => BY_MOOD[mood] ?? 'rest';
