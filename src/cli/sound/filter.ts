import type { Envelope } from './envelope.ts';
import { RATE, type Signal } from './signal.ts';

type Shape = 'low' | 'high' | 'band';

interface Coefficients {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Second-order filters after Robert Bristow-Johnson's Audio EQ Cookbook; `band` has unit gain at its middle. */
function coefficients(shape: Shape, hz: number, q: number): Coefficients {
  const angle = (2 * Math.PI * Math.min(hz, RATE * 0.45)) / RATE;
  const [cos, alpha] = [Math.cos(angle), Math.sin(angle) / (2 * q)];
  const scale = 1 / (1 + alpha);
  const [a1, a2] = [-2 * cos * scale, (1 - alpha) * scale];
  if (shape === 'band') return { b0: alpha * scale, b1: 0, b2: -alpha * scale, a1, a2 };
  const edge = shape === 'low' ? 1 - cos : 1 + cos;
  const b0 = (edge / 2) * scale;
  return { b0, b1: (shape === 'low' ? edge : -edge) * scale, b2: b0, a1, a2 };
}

/** How many samples a moving filter keeps its pitch for. */
const STEP = 32;

function filter(signal: Signal, shape: Shape, hz: number | Envelope, q: number): Signal {
  let set = coefficients(shape, typeof hz === 'number' ? hz : hz(0), q);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x, index) => {
    if (typeof hz !== 'number' && index % STEP === 0) set = coefficients(shape, hz(index / RATE), q);
    const y = set.b0 * x + set.b1 * x1 + set.b2 * x2 - set.a1 * y1 - set.a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** @param hz where it cuts, fixed or over time in seconds */
export const lowpass = (signal: Signal, hz: number | Envelope, q = Math.SQRT1_2): Signal =>
  filter(signal, 'low', hz, q);

export const highpass = (signal: Signal, hz: number | Envelope, q = Math.SQRT1_2): Signal =>
  filter(signal, 'high', hz, q);

/** @param q how narrow: pitch divided by width */
export const bandpass = (signal: Signal, hz: number | Envelope, q = 1): Signal =>
  filter(signal, 'band', hz, q);

/** A resonance: its pitch in Hz (fixed or moving), its narrowness and its strength. */
export type Formant = readonly [hz: number | Envelope, q: number, gain: number];

/** A signal through several resonances side by side: a throat, a door leaf, a chair leg. */
export function through(signal: Signal, formants: readonly Formant[]): Signal {
  const sum = new Float64Array(signal.length);
  for (const [hz, q, gain] of formants)
    bandpass(signal, hz, q).forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + gain * value;
    });
  return sum;
}
