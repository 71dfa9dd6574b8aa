import type { LookWord } from '../../core/scenario/look-words.ts';

/** One palette for everybody. `crease` is the line of age and the shade under a chin on that skin. */
export const SKINS = {
  medium: { skin: '#edc39b', crease: '#bd8b62' },
  fair: { skin: '#f5d3b3', crease: '#cc9c78' },
  tan: { skin: '#dba77c', crease: '#a87449' },
} as const satisfies Readonly<Record<LookWord<'skin'>, { skin: string; crease: string }>>;

export const HAIR_COLOURS = {
  black: '#2b2523',
  dark: '#514a47',
  grey: '#908d8a',
  white: '#d9d5ce',
} as const satisfies Readonly<Record<LookWord<'hairColor'>, string>>;

export const CLOTH_COLOURS = {
  slate: '#66758a',
  navy: '#2c4067',
  blue: '#8fb0cf',
  pale: '#c9d9ea',
  teal: '#4f7f7c',
  olive: '#7d8160',
  grey: '#a3a39d',
  charcoal: '#4d5156',
  brown: '#8b6b50',
  khaki: '#c0a981',
  maroon: '#874541',
  red: '#bb5544',
  plum: '#7b5a72',
  rose: '#c98f8b',
  cream: '#eae0c8',
  yellow: '#e0b04a',
} as const satisfies Readonly<Record<LookWord<'color'>, string>>;
