import { CLOTH_COLOURS, HAIR_COLOURS, SKINS } from './palette.ts';
import { GARMENTS, type Garment, GLASSES, type Glasses, HAIRS, type Hair, HATS, type Hat } from './parts.ts';

/** As a scenario's author writes it: `look: {hair: combed, hairColor: grey, clothes: jacket, color: navy}`. */
export type LookWords = Readonly<Record<string, string>>;

export interface Look {
  readonly hair: Hair;
  readonly garment: Garment;
  readonly hat: Hat;
  readonly glasses: Glasses;
  /** 0 none to 3 for the old. */
  readonly age: 0 | 1 | 2 | 3;
  readonly colours: Readonly<Record<'--skin' | '--crease' | '--hair' | '--cloth' | '--trim', string>>;
}

const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], word: string | undefined): Name =>
  names.find((name) => name === word) ?? names[0];

function colour<Table extends Readonly<Record<string, unknown>>>(
  table: Table,
  word: string | undefined,
  otherwise: keyof Table,
): Table[keyof Table] {
  return word !== undefined && Object.hasOwn(table, word) ? table[word as keyof Table] : table[otherwise];
}

function linesOf(age: number): Look['age'] {
  if (age >= 70) return 3;
  if (age >= 55) return 2;
  return age >= 40 ? 1 : 0;
}

/** Reads a look. Words it does not know fall back, so that a file from a newer version still shows somebody. */
export function readLook(words: LookWords, age: number): Look {
  const { skin, crease } = colour(SKINS, words.skin, 'medium');
  return {
    hair: oneOf(HAIRS, words.hair),
    garment: oneOf(GARMENTS, words.clothes),
    hat: oneOf(HATS, words.hat),
    glasses: oneOf(GLASSES, words.glasses),
    age: linesOf(age),
    colours: {
      '--skin': skin,
      '--crease': crease,
      '--hair': colour(HAIR_COLOURS, words.hairColor, age >= 60 ? 'grey' : 'black'),
      '--cloth': colour(CLOTH_COLOURS, words.color, 'slate'),
      '--trim': colour(CLOTH_COLOURS, words.trim, 'cream'),
    },
  };
}
