import { LOOP_LEAD, LOOP_SECONDS } from '../../adapters/howler/loop.ts';
import { type Random, samplesIn, type Signal } from './signal.ts';

/** Seconds over which the end of a loop passes into its beginning. */
const CROSS = 1.5;
/** Echoes and filters settle before the part that is kept. */
const SETTLE = 1;

/** What a maker of loops has to fill, in seconds. */
export const RAW_SECONDS = SETTLE + LOOP_SECONDS + CROSS;

/** Exactly one period: what comes after the end is blended into the beginning. */
export function loopOf(raw: Signal): Signal {
  const kept = raw.subarray(samplesIn(SETTLE));
  const [period, cross] = [samplesIn(LOOP_SECONDS), samplesIn(CROSS)];
  return kept.slice(0, period).map((value, index) => {
    if (index >= cross) return value;
    const turn = ((index / cross) * Math.PI) / 2;
    return value * Math.sin(turn) + (kept[period + index] ?? 0) * Math.cos(turn);
  });
}

/** Adds something to a loop at a time; what sticks out at the end goes on at the beginning. */
export function mixRound(loop: Signal, what: Signal, seconds: number, gain = 1): Signal {
  const start = samplesIn(seconds);
  what.forEach((value, index) => {
    const place = (start + index) % loop.length;
    loop[place] = (loop[place] ?? 0) + gain * value;
  });
  return loop;
}

/** Times spread over a loop, one in each of `count` equal parts. */
export const scattered = (count: number, random: Random): number[] =>
  Array.from({ length: count }, (_, part) => ((part + random()) * LOOP_SECONDS) / count);

/**
 * A period with a little of its end before it and of its beginning after it: the player loops inside, so
 * that what an encoder adds at the ends of a file is never heard.
 */
export function withLead(loop: Signal): Signal {
  const lead = samplesIn(LOOP_LEAD);
  const file = new Float64Array(loop.length + 2 * lead);
  file.set(loop.subarray(loop.length - lead));
  file.set(loop, lead);
  file.set(loop.subarray(0, lead), lead + loop.length);
  return file;
}
