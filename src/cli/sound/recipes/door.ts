import { line, strike, swell } from '../envelope.ts';
import { bandpass, highpass, lowpass, through } from '../filter.ts';
import { pink, white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, draw, mix, type Random, RATE, type Signal, silence, times, together } from '../signal.ts';
import { ring, thump } from '../tone.ts';

/** Knuckles on a hollow wooden door: a low body, the panel's own modes, skin. */
function knock(random: Random): Signal {
  const tune = between(random, 0.97, 1.03);
  const panel = ring(
    0.16,
    [
      [212 * tune, 0.03, 0.5],
      [347 * tune, 0.022, 0.42],
      [566 * tune, 0.014, 0.3],
      [931 * tune, 0.008, 0.2],
    ],
    random,
  );
  const skin = times(bandpass(pink(0.16, random), 1900, 0.8), strike(0.006, 0.0006));
  return together([thump(0.16, 140 * tune, 90 * tune, 0.05), 0.75], [panel, 0.9], [skin, 2.4]);
}

/** Three, 0.14 s apart, the middle one lightest. */
export function doorKnock(random: Random): Signal {
  const sound = silence(1.1);
  [0.95, 0.8, 1].forEach((gain, index) => {
    mix(sound, knock(random), 0.02 + index * 0.27, gain);
  });
  return inRoom(sound, 0.5, 0.3);
}

/** A latch: a metal tongue against its plate. */
export function latch(random: Random, tune = 1): Signal {
  const metal = ring(
    0.09,
    [
      [1640 * tune, 0.012, 0.5],
      [2710 * tune, 0.009, 0.45],
      [4130 * tune, 0.006, 0.3],
      [610 * tune, 0.014, 0.5],
    ],
    random,
  );
  return together([metal, 0.7], [times(highpass(white(0.09, random), 1500), strike(0.003, 0.0004)), 0.5]);
}

/** Dry wood sticking and slipping: a slow, uneven pulse through the door leaf. */
function creak(seconds: number, random: Random): Signal {
  const rate = line([0, 62], [seconds * 0.35, 104], [seconds * 0.7, 84], [seconds, 132]);
  let phase = 0;
  let step = 1;
  const pulses = draw(seconds, (time) => {
    phase += (rate(time) * step) / RATE;
    if (phase < 1) return 0;
    phase -= 1;
    step = between(random, 0.82, 1.18);
    return between(random, 0.5, 1);
  });
  const leaf = through(pulses, [
    [410, 9, 1],
    [870, 12, 0.9],
    [1460, 14, 0.7],
    [2380, 12, 0.35],
  ]);
  return times(leaf, line([0, 0], [0.08, 0.7], [seconds * 0.5, 0.35], [seconds * 0.8, 1], [seconds, 0]));
}

/** Handle, latch, hinge. */
export function doorOpen(random: Random): Signal {
  const sound = silence(1.35);
  mix(sound, latch(random, 0.9), 0.01, 0.5);
  mix(sound, latch(random), 0.12, 0.8);
  mix(sound, thump(0.12, 150, 118, 0.025), 0.125, 0.22);
  mix(sound, creak(0.82, random), 0.26, 11);
  const air = times(lowpass(pink(0.8, random), 500), swell(0.8));
  mix(sound, air, 0.3, 0.05);
  return inRoom(sound, 0.5, 0.28);
}

/** A leaf meets its frame, and the lock falls in. */
export function doorClose(random: Random): Signal {
  const sound = silence(1);
  mix(sound, times(lowpass(pink(0.16, random), 700), line([0, 0], [0.14, 0.6], [0.16, 0])), 0, 0.5);
  mix(sound, thump(0.4, 105, 58, 0.075), 0.15, 0.8);
  const frame = ring(
    0.4,
    [
      [126, 0.07, 0.6],
      [188, 0.05, 0.6],
      [274, 0.045, 0.5],
      [431, 0.028, 0.4],
      [702, 0.016, 0.3],
    ],
    random,
  );
  mix(sound, frame, 0.15, 0.85);
  mix(sound, times(bandpass(white(0.1, random), 900, 0.6), strike(0.014, 0.0008)), 0.15, 0.8);
  mix(sound, latch(random, 0.85), 0.19, 0.42);
  return inRoom(sound, 0.7, 0.34);
}
