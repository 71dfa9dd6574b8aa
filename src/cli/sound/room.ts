import { lowpass } from './filter.ts';
import { samplesIn, type Signal } from './signal.ts';

/** Seconds; lengths that share no factor, so that the echoes do not line up into a pitch. */
const COMBS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0503, 0.0547];
const ALLPASSES = [0.005, 0.0017, 0.0009];

function comb(signal: Signal, seconds: number, feedback: number): Signal {
  const delay = samplesIn(seconds);
  const out = new Float64Array(signal.length);
  let damped = 0;
  for (let index = 0; index < out.length; index += 1) {
    // Walls swallow the high pitches first.
    damped = 0.7 * (out[index - delay] ?? 0) + 0.3 * damped;
    out[index] = (signal[index] ?? 0) + feedback * damped;
  }
  return out;
}

function allpass(signal: Signal, seconds: number): Signal {
  const delay = samplesIn(seconds);
  const out = new Float64Array(signal.length);
  for (let index = 0; index < out.length; index += 1)
    out[index] = -0.6 * (signal[index] ?? 0) + (signal[index - delay] ?? 0) + 0.6 * (out[index - delay] ?? 0);
  return out;
}

/**
 * The room a sound is in (after Schroeder 1962): its echoes added, its length kept.
 *
 * @param seconds until the echoes have died by 60 dB: 0.3 a furnished room, 1.5 a stairwell
 * @param wet strength of the echoes, 0–1
 */
export function inRoom(signal: Signal, seconds: number, wet: number): Signal {
  const sum = new Float64Array(signal.length);
  for (const delay of COMBS) {
    const echo = comb(signal, delay, 10 ** ((-3 * delay) / seconds));
    echo.forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value / COMBS.length;
    });
  }
  const echoes = lowpass(ALLPASSES.reduce(allpass, sum), 5200);
  return signal.map((value, index) => value * (1 - wet * 0.4) + wet * (echoes[index] ?? 0));
}
