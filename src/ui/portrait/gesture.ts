import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** What the hands do. `rest`: nothing one would notice. */
export const GESTURES = ['rest', 'fists', 'point', 'crossed', 'clasped', 'open', 'watch', 'phone'] as const;
export type Gesture = (typeof GESTURES)[number];

const BY_MOOD: Readonly<Partial<Record<LineMood, Gesture>>> = {
  furious: 'point',
  angry: 'fists',
  cold: 'crossed',
  suspicious: 'crossed',
  sad: 'clasped',
  afraid: 'clasped',
  ashamed: 'clasped',
  crying: 'clasped',
  explaining: 'open',
};

/** What a mood does to the hands. */
export const gestureOf = (mood: LineMood): Gesture => BY_MOOD[mood] ?? 'rest';
