import { highpass } from './filter.ts';
import { RATE, type Signal, samplesIn } from './signal.ts';

/** Highest sample a file may have, 0–1: what the encoders add stays below 1. */
const CEILING = 0.72;
const WINDOW = 0.25;

export const decibels = (gain: number): number => 20 * Math.log10(Math.max(gain, 1e-9));

export const peakOf = (signal: Signal): number =>
  signal.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);

/**
 * How loud a sound is where it is loudest: the highest RMS of a quarter of a second, without the deep
 * pitches the ear (and a laptop's speaker) makes little of. dB below full scale.
 */
export function loudnessOf(signal: Signal): number {
  const heard = highpass(signal, 180);
  const [window, step] = [samplesIn(WINDOW), samplesIn(WINDOW / 5)];
  let most = 0;
  for (let start = 0; start === 0 || start + window <= heard.length; start += step) {
    const part = heard.subarray(start, start + window);
    most = Math.max(most, part.reduce((sum, value) => sum + value * value, 0) / window);
  }
  return decibels(Math.sqrt(most));
}

/** Bends what would exceed the ceiling; leaves alone what is well below. */
const bend = (value: number): number => {
  const knee = CEILING * 0.6;
  const over = Math.abs(value) - knee;
  if (over <= 0) return value;
  return Math.sign(value) * (knee + (CEILING - knee) * Math.tanh(over / (CEILING - knee)));
};

/** A few milliseconds of fade at both ends: a sound that starts or stops elsewhere than at zero clicks. */
export function fadeEnds(signal: Signal, head = 0.002, tail = 0.03): Signal {
  const last = signal.length / RATE;
  return signal.map((value, index) => {
    const time = index / RATE;
    return value * Math.min(1, time / head, (last - time) / tail);
  });
}

/** @param loudness what `loudnessOf` is to say of the result, dB; sharp peaks are bent under the ceiling */
export const toLevel = (signal: Signal, loudness: number): Signal => {
  const gain = 10 ** ((loudness - loudnessOf(signal)) / 20);
  return signal.map((value) => bend(value * gain));
};
