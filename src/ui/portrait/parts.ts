import type { LookWord } from '../../core/scenario/look-words.ts';

/** What a `look` in a scenario can name. src/cli/art draws each; a word not listed falls back to the first. */
export const HAIRS = [
  'crew',
  'parted',
  'tousled',
  'combed',
  'bald',
  'bob',
  'shoulder',
  'tied',
  'bun',
  'fringe',
  'perm',
] as const satisfies readonly LookWord<'hair'>[];
export const GARMENTS = [
  'tee',
  'shirt',
  'polo',
  'zipped',
  'jacket',
  'cardigan',
  'vest',
  'padded',
  'hoodie',
  'rider',
  'uniform',
  'auxiliary',
] as const satisfies readonly LookWord<'clothes'>[];
export const HATS = ['none', 'service', 'cloth'] as const satisfies readonly LookWord<'hat'>[];
export const GLASSES = ['none', 'thin'] as const satisfies readonly LookWord<'glasses'>[];

export type Hair = (typeof HAIRS)[number];
export type Garment = (typeof GARMENTS)[number];
export type Hat = (typeof HATS)[number];
export type Glasses = (typeof GLASSES)[number];
