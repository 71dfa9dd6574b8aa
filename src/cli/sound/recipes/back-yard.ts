import { strike } from '../envelope.ts';
import { highpass } from '../filter.ts';
import { white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { mix, type Random, type Signal, silence, times } from '../signal.ts';
import { type Mode, ring, thump } from '../tone.ts';

/** A welded grille on its brackets: many thin bars, none in tune with another. */
const GRILLE: readonly Mode[] = [
  [412, 0.34, 0.7],
  [873, 0.3, 0.9],
  [1391, 0.24, 0.8],
  [2218, 0.18, 0.55],
  [3467, 0.11, 0.4],
  [5120, 0.06, 0.25],
];

/** One knock on a window's grille in a yard at night, and the rattle of it coming to rest. */
export function tinClang(random: Random): Signal {
  const sound = silence(1.6);
  const knocks = [
    [0.01, 1],
    [0.17, 0.4],
    [0.26, 0.2],
    [0.32, 0.1],
  ] as const;
  for (const [at, gain] of knocks) {
    mix(sound, times(highpass(white(0.06, random), 1800), strike(0.007, 0.0006)), at, 0.5 * gain);
    mix(sound, ring(1.1, GRILLE, random), at, 0.7 * gain);
  }
  mix(sound, thump(0.18, 190, 120, 0.03), 0.01, 0.3);
  return inRoom(sound, 0.8, 0.3);
}
