import { CLOTH_COLOURS, HAIR_COLOURS, SKINS } from './palette.ts';
import {
  BUILDS,
  type Build,
  GARMENTS,
  type Garment,
  GLASSES,
  type Glasses,
  HAIRS,
  type Hair,
  HATS,
  type Hat,
} from './parts.ts';

/** As a scenario's author writes it: `look: {hair: combed, hairColor: grey, clothes: jacket, color: navy}`. */
export type LookWords = Readonly<Record<string, string>>;

/** How old somebody looks. */
export type AgeBand = 'child' | 'young' | 'middle' | 'old' | 'aged';
export type { Build };

export interface Look {
  readonly hair: Hair;
  readonly garment: Garment;
  readonly hat: Hat;
  readonly glasses: Glasses;
  readonly build: Build;
  readonly band: AgeBand;
  readonly colours: Readonly<Record<'--skin' | '--crease' | '--hair' | '--cloth' | '--trim', string>>;
}

const oneOf = <Name extends string>(
  names: readonly [Name, ...Name[]],
  word: string | undefined,
  otherwise: Name = names[0],
): Name => names.find((name) => name === word) ?? otherwise;

function colour<Table extends Readonly<Record<string, unknown>>>(
  table: Table,
  word: string | undefined,
  otherwise: keyof Table,
): Table[keyof Table] {
  return word !== undefined && Object.hasOwn(table, word) ? table[word as keyof Table] : table[otherwise];
}

/** The band of an age in years. */
export function bandOf(age: number): AgeBand {
  if (age >= 75) return 'aged';
  if (age >= 58) return 'old';
  if (age >= 36) return 'middle';
  return age >= 13 ? 'young' : 'child';
}

function hairColour(age: number): keyof typeof HAIR_COLOURS {
  if (age >= 75) return 'white';
  return age >= 58 ? 'grey' : 'black';
}

/** Reads a look. Words it does not know fall back, so that a file from a newer version still shows somebody. */
export function readLook(words: LookWords, age: number): Look {
  const { skin, crease } = colour(SKINS, words.skin, 'medium');
  return {
    hair: oneOf(HAIRS, words.hair),
    garment: oneOf(GARMENTS, words.clothes),
    hat: oneOf(HATS, words.hat),
    glasses: oneOf(GLASSES, words.glasses),
    build: oneOf(BUILDS, words.build, 'middle'),
    band: bandOf(age),
    colours: {
      '--skin': skin,
      '--crease': crease,
      '--hair': colour(HAIR_COLOURS, words.hairColor, hairColour(age)),
      '--cloth': colour(CLOTH_COLOURS, words.color, 'slate'),
      '--trim': colour(CLOTH_COLOURS, words.trim, 'cream'),
    },
  };
}
