import { line, strike, swell } from '../envelope.ts';
import { bandpass, highpass, lowpass, through } from '../filter.ts';
import { pink, white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, draw, mix, type Random, RATE, type Signal, silence, times } from '../signal.ts';
import { ring, type Mode, sine, thump } from '../tone.ts';

/** A sheaf brought down flat on a counter: a slap, the counter under it, sheets settling. */
export function papersSlam(random: Random): Signal {
  const sound = silence(0.85);
  mix(sound, times(lowpass(white(0.2, random), 5200), strike(0.016, 0.0008)), 0.01, 1.25);
  mix(sound, times(bandpass(white(0.2, random), 780, 0.8), strike(0.035)), 0.012, 1.5);
  mix(sound, thump(0.3, 128, 78, 0.05), 0.01, 0.5);
  const flutter = draw(0.6, () => 0);
  for (let at = 0.02; at < 0.5; at += between(random, 0.012, 0.05))
    mix(flutter, times(highpass(white(0.05, random), 2200), strike(0.008, 0.003)), at, (1 - at) ** 3);
  mix(sound, flutter, 0.06, 0.5);
  return inRoom(sound, 0.6, 0.25);
}

const CERAMIC: readonly Mode[] = [
  [1180, 0.055, 0.9],
  [2137, 0.07, 0.8],
  [3322, 0.05, 0.7],
  [4711, 0.04, 0.5],
  [6230, 0.03, 0.35],
  [7890, 0.02, 0.25],
];

/** A sherd landing: a small bowl has no low note. */
function sherd(random: Random): Signal {
  const size = between(random, 0.8, 2.1);
  const modes = [1930, 3170, 4690, 6510].map(
    (hz): Mode => [hz * size * between(random, 0.93, 1.07), between(random, 0.012, 0.045) / size, random()],
  );
  return ring(
    0.16,
    modes.filter(([hz]) => hz < 13_000),
    random,
  );
}

/** The blow, the bowl's last note, and sherds skipping over the floor, fewer and fainter. */
export function bowlBreak(random: Random): Signal {
  const sound = silence(1.5);
  mix(sound, times(highpass(white(0.2, random), 700), strike(0.016, 0.0005)), 0.01, 0.9);
  mix(sound, thump(0.15, 210, 150, 0.02), 0.01, 0.16);
  mix(sound, ring(0.4, CERAMIC, random), 0.012, 0.6);
  for (let count = 0; count < 34; count += 1) {
    const at = -0.36 * Math.log(1 - 0.97 * random());
    const gain = 0.5 * Math.exp(-at / 0.55) * between(random, 0.3, 1);
    const bounce = between(random, 0.05, 0.11);
    for (const [after, part] of [
      [0, 1],
      [bounce, 0.45],
      [bounce * 1.6, 0.2],
    ] as const)
      mix(sound, sherd(random), 0.03 + at + after, gain * part);
  }
  return inRoom(sound, 0.5, 0.22);
}

/** A chair leg dragged over a hard floor, and its stop. */
export function chair(random: Random): Signal {
  const sound = silence(0.95);
  const rate = line([0, 70], [0.12, 118], [0.4, 96], [0.58, 128]);
  let phase = 0;
  let step = 1;
  const slips = draw(0.6, (time) => {
    phase += (rate(time) * step) / RATE;
    if (phase < 1) return 0.02 * (2 * random() - 1);
    phase -= 1;
    step = between(random, 0.72, 1.28);
    return between(random, 0.4, 1);
  });
  const leg = through(slips, [
    [260, 5, 1],
    [690, 7, 1],
    [1180, 8, 0.8],
    [2240, 8, 0.45],
  ]);
  mix(sound, times(leg, line([0, 0], [0.05, 0.8], [0.25, 0.55], [0.45, 1], [0.6, 0])), 0.01, 9);
  mix(sound, thump(0.2, 150, 110, 0.03), 0.6, 0.12);
  mix(sound, times(bandpass(white(0.1, random), 640, 1), strike(0.015)), 0.6, 0.3);
  return inRoom(sound, 0.5, 0.25);
}

/** One bubble: a short note that rises as it closes (after van den Doel 2005). */
function bubble(hz: number, random: Random): Signal {
  const decay = between(random, 0.006, 0.022);
  const note = sine(0.09, (time) => hz * (1 + time * between(random, 4, 7)));
  return times(note, strike(decay, 0.0015));
}

/** Hot water into a cup: bubbles, a splash of noise, and a hollow note that climbs as it fills. */
export function water(random: Random): Signal {
  const sound = silence(1.9);
  const flow = line([0, 0], [0.12, 1], [1.45, 0.85], [1.75, 0]);
  for (let at = 0.04; at < 1.72; at += between(random, 0.004, 0.02)) {
    const hz = between(random, 420, 1500) * (1 + at * 0.3);
    mix(sound, bubble(hz, random), at, flow(at) * between(random, 0.1, 0.5) * (600 / hz) ** 0.4);
  }
  const splash = times(bandpass(pink(1.9, random), 2600, 0.5), flow);
  const cup = times(
    bandpass(pink(1.9, random), (time) => 560 + 330 * time, 5),
    flow,
  );
  mix(sound, splash, 0, 0.35);
  mix(sound, cup, 0, 1.3);
  return inRoom(sound, 0.35, 0.18);
}

/** A desk telephone: two notes taking turns, twice. */
export function phone(random: Random): Signal {
  const bell = (hz: number) =>
    ring(
      0.07,
      [
        [hz, 0.09, 1],
        [hz * 2.01, 0.04, 0.35],
        [hz * 3.02, 0.02, 0.16],
      ],
      random,
    );
  const sound = silence(2.3);
  for (const start of [0.02, 1.15])
    for (let beat = 0; beat < 14; beat += 1) {
      const note = times(bell(beat % 2 === 0 ? 1046 : 1318), line([0, 0], [0.004, 1], [0.05, 1], [0.07, 0]));
      mix(sound, note, start + beat * 0.052, Math.min(1, 0.6 + beat * 0.1));
    }
  return inRoom(lowpass(sound, 5200), 0.5, 0.22);
}

/** A telephone taking a picture: the two halves of a shutter that is not there. */
export function shutterClick(random: Random): Signal {
  const half = (hz: number, decay: number) => {
    const blades = times(bandpass(white(0.08, random), hz, 0.9), strike(decay, 0.0008));
    return mix(blades, ring(0.08, [[hz * 0.42, decay * 1.3, 0.25]], random));
  };
  const sound = silence(0.34);
  mix(sound, half(3400, 0.007), 0.01, 1);
  mix(sound, times(bandpass(white(0.05, random), 2200, 1), swell(0.05)), 0.03, 0.2);
  mix(sound, half(2300, 0.012), 0.085, 0.9);
  return inRoom(sound, 0.25, 0.12);
}
