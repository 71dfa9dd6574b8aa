import { draw, type Random, type Signal } from './signal.ts';

/** All pitches alike: a hiss. */
export const white = (seconds: number, random: Random): Signal => draw(seconds, () => 2 * random() - 1);

/** Each octave alike: what wind, rain and crowds are cut from (Paul Kellet's filter, economy version). */
export function pink(seconds: number, random: Random): Signal {
  let [low, middle, high] = [0, 0, 0];
  return draw(seconds, () => {
    const value = 2 * random() - 1;
    low = 0.99765 * low + value * 0.099046;
    middle = 0.963 * middle + value * 0.2965164;
    high = 0.57 * high + value * 1.0526913;
    return 0.25 * (low + middle + high + value * 0.1848);
  });
}
