import { line, strike, swell } from '../envelope.ts';
import { bandpass, highpass, lowpass } from '../filter.ts';
import { pink, white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, mix, type Random, type Signal, silence, times } from '../signal.ts';
import { ring, thump } from '../tone.ts';

/** A shoe on concrete: heel, then the sole rolling off. */
export function step(random: Random, tune: number): Signal {
  const sound = silence(0.3);
  mix(sound, thump(0.16, 120 * tune, 82 * tune, 0.026), 0, 0.6);
  mix(sound, times(bandpass(white(0.06, random), 1500 * tune, 0.8), strike(0.007, 0.0006)), 0, 0.9);
  mix(sound, ring(0.1, [[430 * tune, 0.018, 0.3]], random), 0, 1);
  const sole = times(bandpass(pink(0.12, random), 950 * tune, 0.7), swell(0.12));
  mix(sound, sole, between(random, 0.06, 0.08), 0.45);
  return sound;
}

/** Somebody coming along a corridor: five steps, nearer each time. */
export function footsteps(random: Random): Signal {
  const sound = silence(3);
  for (let count = 0; count < 5; count += 1) {
    const at = 0.02 + count * 0.5 + between(random, -0.015, 0.015);
    mix(sound, step(random, count % 2 === 0 ? 1 : 1.08), Math.max(0, at), 0.5 + count * 0.12);
  }
  return inRoom(sound, 0.9, 0.42);
}

/** Somebody going down: feet slipping, the body's weight, an arm after it, cloth. */
export function fall(random: Random): Signal {
  const sound = silence(1.25);
  mix(sound, times(bandpass(pink(0.2, random), 1300, 0.7), swell(0.2)), 0, 0.5);
  mix(sound, thump(0.5, 96, 46, 0.1), 0.17, 1);
  mix(sound, times(lowpass(white(0.3, random), 480), strike(0.05, 0.004)), 0.17, 1.5);
  mix(sound, times(bandpass(white(0.2, random), 1100, 0.6), strike(0.02)), 0.172, 0.5);
  mix(sound, thump(0.3, 140, 86, 0.045), 0.37, 0.55);
  mix(sound, times(lowpass(white(0.2, random), 900), strike(0.03, 0.002)), 0.37, 0.6);
  mix(sound, times(highpass(pink(0.5, random), 900), line([0, 0], [0.05, 0.6], [0.5, 0])), 0.4, 0.22);
  return inRoom(sound, 0.5, 0.25);
}
