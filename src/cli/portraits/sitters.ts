import { type Look, readLook } from '../../ui/portrait/look.ts';

/** Twelve who differ in age, build, hair and trade: no mood may be read by knowing the person. */
const WORDS: readonly (readonly [age: number, look: Readonly<Record<string, string>>])[] = [
  [67, { hair: 'combed', hairColor: 'grey', skin: 'tan', clothes: 'jacket', color: 'navy', trim: 'grey' }],
  [34, { hair: 'shoulder', skin: 'fair', clothes: 'vest', color: 'rose', trim: 'red', build: 'slight' }],
  [41, { hair: 'crew', clothes: 'zipped', color: 'slate', trim: 'grey', build: 'heavy' }],
  [61, { hair: 'tied', hairColor: 'grey', clothes: 'cardigan', color: 'plum', trim: 'cream' }],
  [23, { hair: 'tousled', skin: 'fair', clothes: 'hoodie', color: 'olive', build: 'slight' }],
  [79, { hair: 'bald', clothes: 'cardigan', color: 'olive', trim: 'cream', build: 'slight' }],
  [26, { hair: 'fringe', skin: 'fair', clothes: 'hoodie', color: 'rose' }],
  [52, { hair: 'perm', clothes: 'sanitation', color: 'blue', build: 'heavy' }],
  [38, { hair: 'parted', clothes: 'guard', hat: 'none' }],
  [29, { hair: 'tousled', skin: 'tan', clothes: 'rider', color: 'yellow', trim: 'pale' }],
  [57, { hair: 'receding', clothes: 'cadre', color: 'charcoal', build: 'heavy', glasses: 'thin' }],
  [45, { hair: 'bob', clothes: 'apron', color: 'blue', trim: 'maroon' }],
];

export const SITTERS: readonly Look[] = WORDS.map(([age, look]) => readLook(look, age));
