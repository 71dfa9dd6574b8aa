/** Samples a second of everything synthesised here; what opus works in. */
export const RATE = 48_000;

/** One channel of samples, nominally −1…1; only `toLevel` promises that. */
export type Signal = Float64Array;

/** Uniform in [0, 1), from a seed: the same recipe gives the same samples. */
export type Random = () => number;

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

export const silence = (seconds: number): Signal => new Float64Array(samplesIn(seconds));

/** A signal computed sample by sample. @param at gives the sample at a time in seconds */
export function draw(seconds: number, at: (time: number) => number): Signal {
  return silence(seconds).map((_, index) => at(index / RATE));
}

/** Adds `what` into `into` from a time on, in place; what would stick out at the end is lost. */
export function mix(into: Signal, what: Signal, seconds = 0, gain = 1): Signal {
  const start = samplesIn(seconds);
  const count = Math.min(what.length, into.length - start);
  for (let index = 0; index < count; index += 1)
    into[start + index] = (into[start + index] ?? 0) + gain * (what[index] ?? 0);
  return into;
}

/** Several signals at once, as long as the longest. */
export function together(
  ...layers: readonly (readonly [signal: Signal, gain: number, seconds?: number])[]
): Signal {
  const length = Math.max(...layers.map(([signal, , seconds = 0]) => signal.length + samplesIn(seconds)));
  const sum = new Float64Array(length);
  for (const [signal, gain, seconds = 0] of layers) mix(sum, signal, seconds, gain);
  return sum;
}

export const times = (signal: Signal, gain: number | ((time: number) => number)): Signal =>
  signal.map((value, index) => value * (typeof gain === 'number' ? gain : gain(index / RATE)));

/** Brought to an RMS of 1, so that the gains of layers say how loud each is beside the others. */
export function even(signal: Signal): Signal {
  const power = signal.reduce((sum, value) => sum + value * value, 0) / signal.length;
  return power > 0 ? times(signal, 1 / Math.sqrt(power)) : signal;
}

/** Uniform between two values. */
export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();
