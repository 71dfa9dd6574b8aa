import type { Envelope } from '../envelope.ts';
import { strike, swell } from '../envelope.ts';
import { bandpass, lowpass } from '../filter.ts';
import { loopOf, mixRound, RAW_SECONDS, scattered } from '../loop.ts';
import { pink } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, even, type Random, type Signal, times, together } from '../signal.ts';
import { ring, sine, thump } from '../tone.ts';
import { step } from './bodies.ts';
import { raining } from './outside.ts';
import { crowd, drift, still } from './voices.ts';
import { LOOP_SECONDS } from '../../../adapters/howler/loop.ts';

/** Mains hum: whole numbers of turns in a loop, so it goes round without a seam. */
const hum = (partials: readonly (readonly [hz: number, gain: number])[]): Signal =>
  together(...partials.map(([hz, gain]) => [sine(LOOP_SECONDS, hz), gain] as const));

/** A reception hall: people waiting, air conditioning, now and then something put down. */
export function hall(random: Random): Signal {
  const people = inRoom(crowd(RAW_SECONDS, 12, 1700, random), 1.1, 0.6);
  const loop = loopOf(together([even(people), 1], [even(still(RAW_SECONDS, 420, random)), 0.4]));
  for (const at of scattered(3, random))
    mixRound(loop, inRoom(thump(0.9, 190, 130, 0.03), 0.9, 0.7), at, 2.5 * random());
  return loop;
}

/** A small office: a ventilator and little else. */
export function room(random: Random): Signal {
  const air = times(still(RAW_SECONDS, 620, random), drift(random, 0.25));
  return together(
    [even(loopOf(air)), 1],
    [
      hum([
        [100, 0.5],
        [200, 0.16],
      ]),
      0.12,
    ],
  );
}

/** A stairwell: a lamp humming, hollow air, a step or a thud floors away. */
export function corridor(random: Random): Signal {
  const air = bandpass(pink(RAW_SECONDS, random), 240, 0.6);
  const loop = together(
    [even(loopOf(inRoom(air, 1.6, 0.25))), 1],
    [
      hum([
        [100, 1],
        [200, 0.4],
        [300, 0.2],
      ]),
      0.12,
    ],
  );
  const [start = 0] = scattered(1, random);
  for (let count = 0; count < 4; count += 1) {
    const far = inRoom(
      together([lowpass(step(random, 0.9), 900), 1], [new Float64Array(72_000), 0]),
      1.6,
      0.9,
    );
    mixRound(loop, far, start + count * 0.62, 9);
  }
  return loop;
}

/** A flat in the evening: a refrigerator, a clock. */
export function home(random: Random): Signal {
  const air = loopOf(times(still(RAW_SECONDS, 480, random), drift(random, 0.3)));
  const loop = together(
    [even(air), 0.7],
    [
      hum([
        [50, 1],
        [100, 0.8],
        [150, 0.3],
        [250, 0.08],
      ]),
      0.3,
    ],
  );
  for (let second = 0; second < LOOP_SECONDS; second += 1) {
    const tick = ring(
      0.05,
      [
        [2300 - 340 * (second % 2), 0.004, 1],
        [3900, 0.002, 0.5],
      ],
      random,
    );
    mixRound(loop, inRoom(tick, 0.3, 0.3), second + 0.2, 1.2);
  }
  return loop;
}

/** A market: many voices in the open, crates, weights on a scale. */
export function market(random: Random): Signal {
  const people = inRoom(crowd(RAW_SECONDS, 16, 2900, random), 0.5, 0.25);
  const loop = loopOf(together([even(people), 1], [even(still(RAW_SECONDS, 900, random)), 0.3]));
  for (const at of scattered(5, random)) {
    const metal = ring(
      0.3,
      [
        [1870 * between(random, 0.8, 1.2), 0.05, 1],
        [3240, 0.03, 0.6],
      ],
      random,
    );
    mixRound(loop, inRoom(metal, 0.4, 0.4), at, 1.2 * random());
  }
  for (const at of scattered(4, random))
    mixRound(loop, times(thump(0.2, 210, 120, 0.03), strike(0.06)), at, 3 * random());
  return loop;
}

/** One car going by: tyres more than engine. */
const passing = (random: Random, seconds: number): Signal => {
  const nearer: Envelope = (time) => 380 + 520 * swell(seconds)(time);
  return times(lowpass(pink(seconds, random), nearer), (time) => swell(seconds)(time) ** 2);
};

/** A street with some traffic and nobody near. */
export function street(random: Random): Signal {
  const air = times(still(RAW_SECONDS, 520, random), drift(random, 0.35));
  const loop = even(loopOf(air));
  for (const at of scattered(3, random))
    mixRound(loop, even(passing(random, between(random, 2.6, 4))), at, 1.1);
  const [bell = 0] = scattered(1, random);
  for (const after of [0, 0.16])
    mixRound(
      loop,
      inRoom(
        ring(
          0.6,
          [
            [2450, 0.1, 1],
            [4020, 0.06, 0.4],
          ],
          random,
        ),
        0.4,
        0.3,
      ),
      bell + after,
      0.35,
    );
  return loop;
}

export const rainAround = (random: Random): Signal => loopOf(raining(RAW_SECONDS, random));
