import type { LookWord } from '../../core/scenario/look-words.ts';

/** One palette for everybody. `crease` is the line of age and the shade under a chin on that skin. */
export const SKINS = {
  medium: { skin: '#edc39b', crease: '#b98560' },
  fair: { skin: '#f6d5b7', crease: '#c99775' },
  tan: { skin: '#d9a378', crease: '#a06d45' },
} as const satisfies Readonly<Record<LookWord<'skin'>, { skin: string; crease: string }>>;

export const HAIR_COLOURS = {
  black: '#37302d',
  dark: '#5a4d46',
  brown: '#7a553a',
  grey: '#98948f',
  white: '#dcd8d1',
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
  black: '#3a3a3f',
  brown: '#8b6b50',
  khaki: '#c0a981',
  maroon: '#874541',
  red: '#bb5544',
  plum: '#7b5a72',
  rose: '#c98f8b',
  cream: '#eae0c8',
  white: '#f6f2ea',
  yellow: '#e0b04a',
  orange: '#dd7a35',
  green: '#6f9169',
} as const satisfies Readonly<Record<LookWord<'color'>, string>>;
