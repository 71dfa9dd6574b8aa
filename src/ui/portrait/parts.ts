import type { LookWord } from '../../core/scenario/look-words.ts';

/** What a `look` in a scenario can name. The rig draws each; a word not listed falls back to the first. */
export const HAIRS = [
  'crew',
  'parted',
  'tousled',
  'combed',
  'receding',
  'bald',
  'bob',
  'shoulder',
  'tied',
  'bun',
  'fringe',
  'perm',
  'pigtails',
] as const satisfies readonly LookWord<'hair'>[];
export const GARMENTS = [
  'tee',
  'shirt',
  'polo',
  'zipped',
  'jacket',
  'cadre',
  'cardigan',
  'vest',
  'padded',
  'hoodie',
  'overalls',
  'apron',
  'scrubs',
  'rider',
  'turnout',
  'sanitation',
  'guard',
  'uniform',
  'auxiliary',
  'bare',
  'ward',
] as const satisfies readonly LookWord<'clothes'>[];
export const HATS = [
  'none',
  'service',
  'cloth',
  'helmet',
  'nurse',
  'fire',
] as const satisfies readonly LookWord<'hat'>[];
export const GLASSES = ['none', 'thin'] as const satisfies readonly LookWord<'glasses'>[];
export const BUILDS = ['slight', 'middle', 'heavy'] as const satisfies readonly LookWord<'build'>[];

export type Hair = (typeof HAIRS)[number];
export type Garment = (typeof GARMENTS)[number];
export type Hat = (typeof HATS)[number];
export type Glasses = (typeof GLASSES)[number];
export type Build = (typeof BUILDS)[number];
