import type { Light } from '../../core/scenario/stage-vocabulary.ts';

/** What a light does to every colour of a place: a factor for red, green and blue. Day leaves them as they are. */
export const TINTS: Readonly<
  Record<Exclude<Light, 'day'>, readonly [red: number, green: number, blue: number]>
> = {
  dusk: [0.99, 0.9, 0.82],
  night: [0.69, 0.72, 0.84],
  lamp: [1, 0.95, 0.88],
  dark: [0.32, 0.37, 0.54],
};

/** The colour that, multiplied with it, tints what lies under it. */
export const veilOf = (light: Exclude<Light, 'day'>): string =>
  `rgb(${TINTS[light].map((part) => Math.round(part * 255)).join(' ')})`;

/** How people look in a light, those with a name and those without: a CSS filter. Faces stay plain to see. */
export const PEOPLE_FILTERS: Readonly<Record<Light, string>> = {
  day: 'none',
  dusk: 'none',
  night: 'brightness(0.88) saturate(0.9)',
  lamp: 'none',
  dark: 'brightness(0.66) saturate(0.8)',
};
