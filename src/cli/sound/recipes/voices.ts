import { type Envelope, line, swell } from '../envelope.ts';
import { bandpass, type Formant, highpass, lowpass, through } from '../filter.ts';
import { pink, white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, mix, type Random, type Signal, silence, times, together } from '../signal.ts';
import { glottis } from '../tone.ts';

/** A small throat: formants a third higher than a grown-up's, between 啊 and 呃. */
const CHILD: readonly Formant[] = [
  [(time) => 900 + 180 * Math.sin(time * 5), 7, 1],
  [1680, 9, 0.55],
  [3350, 12, 0.22],
  [4600, 12, 0.08],
];

/** One wail: the voice catches, climbs, hangs and sinks, with a tremor. */
function wail(seconds: number, top: number, random: Random): Signal {
  const tremor = between(random, 5.6, 6.8);
  const pitch: Envelope = (time) => {
    const arch = line([0, 0.76], [seconds * 0.22, 1], [seconds * 0.65, 0.94], [seconds, 0.66])(time);
    return top * arch * (1 + 0.022 * Math.sin(2 * Math.PI * tremor * time));
  };
  const source = glottis(seconds, pitch, random, 0.025);
  const voice = through(highpass(source, 250), CHILD);
  const breath = times(bandpass(white(seconds, random), 2400, 1), 0.05);
  const shape = line([0, 0], [0.07, 0.9], [seconds * 0.3, 1], [seconds * 0.7, 0.6], [seconds, 0]);
  return times(together([voice, 1], [breath, 1]), shape);
}

/** Air drawn in by jerks between two wails. */
function gasp(random: Random): Signal {
  const air = bandpass(white(0.3, random), line([0, 1300], [0.3, 2300]), 1.4);
  return times(air, (time) => swell(0.3)(time) * (0.5 + 0.5 * Math.sin(2 * Math.PI * 11 * time)));
}

/** A child crying behind a door: three wails, each fainter. Quiet on purpose. */
export function childCry(random: Random): Signal {
  const sound = silence(3.1);
  mix(sound, wail(0.8, 470, random), 0.02, 1);
  mix(sound, gasp(random), 0.86, 0.25);
  mix(sound, wail(0.68, 440, random), 1.16, 0.8);
  mix(sound, gasp(random), 1.88, 0.2);
  mix(sound, wail(0.55, 415, random), 2.16, 0.55);
  return inRoom(lowpass(sound, 3000), 0.6, 0.4);
}

/** Vowels of a grown-up as first, second and third formant. */
const VOWELS = [
  [730, 1200, 2500],
  [480, 1850, 2500],
  [310, 2200, 2900],
  [520, 900, 2400],
  [340, 800, 2300],
  [500, 1450, 2450],
] as const;

/** Somebody talking, no word of it: syllables of one pitch range, pauses between runs of them. */
export function mumble(seconds: number, random: Random): Signal {
  const base = random() < 0.5 ? between(random, 95, 140) : between(random, 165, 235);
  const sound = silence(seconds);
  for (let at = between(random, -0.4, 0.3); at < seconds; ) {
    const length = between(random, 0.11, 0.24);
    const vowel = VOWELS[Math.floor(random() * VOWELS.length)] ?? VOWELS[0];
    const from = base * between(random, 0.88, 1.25);
    const to = base * between(random, 0.85, 1.12);
    const source = glottis(length, line([0, from], [length, to]), random, 0.02);
    const syllable = through(source, [
      [vowel[0], 6, 1],
      [vowel[1], 9, 0.45],
      [vowel[2], 11, 0.16],
    ]);
    if (at > 0) mix(sound, times(syllable, swell(length)), at, between(random, 0.5, 1));
    at += length + (random() < 0.14 ? between(random, 0.35, 1.3) : between(random, 0.01, 0.07));
  }
  return sound;
}

/** Several at once. @param low pitch in Hz above which distance has taken everything */
export function crowd(seconds: number, people: number, low: number, random: Random): Signal {
  const sound = silence(seconds);
  for (let count = 0; count < people; count += 1)
    mix(sound, mumble(seconds, random), 0, between(random, 0.35, 1));
  return lowpass(highpass(sound, 140), low);
}

/** People round about who have begun to talk. */
export function murmur(random: Random): Signal {
  const swelling = line([0, 0], [0.35, 1], [2.2, 0.9], [2.9, 0]);
  return inRoom(times(crowd(3, 9, 2200, random), swelling), 0.9, 0.45);
}

/** Breath let go after holding it: a short draw, then a long fall with a trace of voice. */
export function sigh(random: Random): Signal {
  const drawn = times(bandpass(pink(0.36, random), 1900, 1), swell(0.36));
  const air = through(pink(1.25, random), [
    [line([0, 620], [1.2, 430]), 3, 1],
    [line([0, 1450], [1.2, 1150]), 4, 0.7],
    [2500, 4, 0.35],
  ]);
  const fall = line([0, 0], [0.13, 1], [0.4, 0.62], [0.85, 0.2], [1.25, 0]);
  const voice = through(glottis(0.6, line([0, 168], [0.6, 112]), random, 0.03), [
    [560, 6, 1],
    [1350, 8, 0.3],
  ]);
  const sound = silence(1.8);
  mix(sound, drawn, 0.02, 0.35);
  mix(sound, times(air, fall), 0.42, 1);
  mix(sound, times(lowpass(voice, 1800), line([0, 0], [0.1, 1], [0.35, 0.4], [0.6, 0])), 0.44, 0.16);
  return inRoom(sound, 0.35, 0.18);
}

/** Hiss without a source: what is left of a place when nobody speaks. @param tilt highest pitch in Hz */
export const still = (seconds: number, tilt: number, random: Random): Signal =>
  lowpass(highpass(pink(seconds, random), 60), tilt);

/** A slow drift between 1 − depth and 1, made of a few waves that do not meet. */
export function drift(random: Random, depth: number): Envelope {
  const waves = [0.11, 0.19, 0.31].map((hz) => [hz, 2 * Math.PI * random()] as const);
  return (time) =>
    1 -
    depth *
      (0.5 + waves.reduce((sum, [hz, phase]) => sum + Math.sin(2 * Math.PI * hz * time + phase), 0) / 6);
}
