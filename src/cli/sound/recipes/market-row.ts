import { line, strike } from '../envelope.ts';
import { bandpass, highpass } from '../filter.ts';
import { white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, mix, type Random, type Signal, silence, times } from '../signal.ts';
import { glottis, type Mode, ring, thump } from '../tone.ts';

/** One thin slat of a roller shutter as it knocks against the next. */
const SLAT: readonly Mode[] = [
  [540, 0.05, 0.5],
  [1180, 0.04, 0.8],
  [2360, 0.03, 0.6],
  [4100, 0.015, 0.3],
];

/** A dry axle of a handcart: it squeaks once a turn, twice as it comes round, on boards that rumble. */
export function cartSqueak(random: Random): Signal {
  const sound = silence(3.2);
  mix(
    sound,
    times(bandpass(white(3.2, random), 180, 0.8), line([0, 0], [0.3, 0.7], [1.6, 1], [2.7, 0.6], [3.2, 0])),
    0,
    0.4,
  );
  for (const at of [0.25, 0.95, 1.62, 2.3]) {
    const high = between(random, 1480, 1620);
    const rise = glottis(0.34, line([0, high * 0.72], [0.2, high], [0.34, high * 0.86]), random, 0.02);
    mix(
      sound,
      times(bandpass(rise, high * 1.4, 2), line([0, 0], [0.06, 1], [0.24, 0.8], [0.34, 0])),
      at,
      0.5,
    );
    const fall = glottis(0.2, line([0, high * 0.62], [0.2, high * 0.5]), random, 0.02);
    mix(sound, times(bandpass(fall, high, 2), line([0, 0], [0.04, 1], [0.2, 0])), at + 0.36, 0.3);
  }
  return inRoom(sound, 1.1, 0.3);
}

/** A shutter let down by its hook: slat after slat, faster and faster, and the last bar on the stone. */
export function shutterRoll(random: Random): Signal {
  const sound = silence(2.4);
  let [at, step] = [0.04, 0.085];
  while (at < 1.5) {
    const gain = between(random, 0.5, 0.9);
    mix(sound, ring(0.16, SLAT, random), at, gain * 0.5);
    mix(sound, times(highpass(white(0.05, random), 2200), strike(0.012, 0.0008)), at, gain * 0.4);
    at += step * between(random, 0.85, 1.15);
    step = Math.max(0.034, step * 0.955);
  }
  mix(sound, thump(0.3, 150, 80, 0.06), 1.52, 1);
  mix(sound, ring(0.5, SLAT, random), 1.52, 0.9);
  return inRoom(sound, 1, 0.3);
}
