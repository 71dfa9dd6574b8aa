import type { Place } from './vocabulary.ts';

/** What a run has to know of a stage's words; the lists of them all are for whoever writes and checks. */

/** In a move: what was held is put down. */
export const EMPTY_HANDS = 'none';

/** People nobody talks with. */
export const EXTRAS = [
  'colleague',
  'policewoman',
  'colleagues',
  'firefighters',
  'medics',
  'neighbour',
] as const;
export type Extra = (typeof EXTRAS)[number];

export const isExtra = (prop: string): prop is Extra => (EXTRAS as readonly string[]).includes(prop);

const DOORLESS: readonly Place[] = ['window', 'stairwell', 'market', 'street'];

/** Whether a place has a door that opens and shuts, and somebody can stand at. */
export const hasDoor = (place: Place): boolean => !DOORLESS.includes(place);
