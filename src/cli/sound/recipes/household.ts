import { line, strike } from '../envelope.ts';
import { bandpass, highpass, through } from '../filter.ts';
import { pink, white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, mix, type Random, type Signal, silence, times } from '../signal.ts';
import { type Mode, ring, thump } from '../tone.ts';

/** What enamel gives when a drop strikes what stands in it: thin, and soon over. */
const ENAMEL: readonly Mode[] = [
  [620, 0.09, 0.5],
  [1490, 0.06, 0.35],
  [2710, 0.03, 0.2],
];

/** One drop into water that stands in a basin: the plop, the basin, what splashes up. */
function drop(random: Random): Signal {
  const sound = silence(0.5);
  const pitch = between(random, 0.94, 1.06);
  mix(sound, thump(0.16, 760 * pitch, 1180 * pitch, 0.03), 0.004, 0.8);
  mix(sound, ring(0.3, ENAMEL, random), 0.002, 0.35);
  mix(sound, times(highpass(white(0.08, random), 3000), strike(0.01)), 0, 0.12);
  return sound;
}

/** Two drops with a long wait between them: somebody counts them at night. */
export function drip(random: Random): Signal {
  const sound = silence(2.2);
  mix(sound, drop(random), 0.05, 1);
  mix(sound, drop(random), 1.45, 0.85);
  return inRoom(sound, 0.6, 0.35);
}

/** Something wet into hot oil: a hiss that swells and settles, spitting. */
export function sizzle(random: Random): Signal {
  const sound = silence(1.8);
  const heat = line([0, 0], [0.05, 1], [0.5, 0.7], [1.3, 0.45], [1.75, 0]);
  mix(sound, times(bandpass(pink(1.8, random), 5200, 0.6), heat), 0, 0.9);
  mix(
    sound,
    times(
      through(pink(1.8, random), [
        [900, 3, 1],
        [2300, 4, 0.6],
      ]),
      heat,
    ),
    0,
    0.35,
  );
  for (let at = 0.04; at < 1.5; at += between(random, 0.02, 0.09))
    mix(
      sound,
      times(highpass(white(0.03, random), 2600), strike(0.004)),
      at,
      between(random, 0.1, 0.7) * heat(at),
    );
  return inRoom(sound, 0.4, 0.15);
}
