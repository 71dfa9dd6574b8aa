import { type Envelope, strike } from './envelope.ts';
import { draw, type Random, RATE, type Signal, silence } from './signal.ts';

const TURN = 2 * Math.PI;

/** A sine whose pitch may move. @param hz pitch in Hz, fixed or over time in seconds */
export function sine(seconds: number, hz: number | Envelope): Signal {
  let phase = 0;
  return draw(seconds, (time) => {
    phase += (TURN * (typeof hz === 'number' ? hz : hz(time))) / RATE;
    return Math.sin(phase);
  });
}

/** Something heavy hit: a sine falling from one pitch to another while it dies away. */
export const thump = (seconds: number, from: number, to: number, decay: number): Signal => {
  const ring = sine(seconds, (time) => to + (from - to) * Math.exp(-time / (decay * 0.7)));
  const envelope = strike(decay, 0.002);
  return ring.map((value, index) => value * envelope(index / RATE));
};

/** One way a struck body rings. */
export type Mode = readonly [hz: number, decay: number, gain: number];

/** A struck body: its modes, each dying away at its own pace. */
export function ring(seconds: number, modes: readonly Mode[], random?: Random): Signal {
  const sum = silence(seconds);
  for (const [hz, decay, gain] of modes) {
    const phase = random ? TURN * random() : 0;
    for (let index = 0; index < sum.length; index += 1) {
      const time = index / RATE;
      sum[index] = (sum[index] ?? 0) + gain * Math.exp(-time / decay) * Math.sin(TURN * hz * time + phase);
    }
  }
  return sum;
}

/**
 * What leaves the vocal folds: pulses at a moving pitch, softer than a sawtooth.
 *
 * @param jitter how unsteady, as a part of the pitch
 */
export function glottis(seconds: number, hz: Envelope, random: Random, jitter = 0.01): Signal {
  let phase = 0;
  let wobble = 1;
  return draw(seconds, (time) => {
    phase += (hz(time) * wobble) / RATE;
    if (phase >= 1) {
      phase -= 1;
      wobble = 1 + jitter * (2 * random() - 1);
    }
    // Opens slowly, shuts fast, rests a third of the time.
    if (phase > 0.66) return 0;
    const open = phase / 0.66;
    return open < 0.7 ? Math.sin((Math.PI * open) / 1.4) ** 2 : Math.cos((Math.PI * (open - 0.7)) / 0.6);
  });
}
