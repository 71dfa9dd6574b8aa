import { line, strike } from '../envelope.ts';
import { bandpass } from '../filter.ts';
import { white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { mix, type Random, type Signal, silence, times } from '../signal.ts';
import { ring } from '../tone.ts';

/** A line has come: the lightest touch of a fingertip on wood. */
export function lineTick(random: Random): Signal {
  const sound = silence(0.09);
  mix(sound, times(bandpass(white(0.05, random), 1250, 1.2), strike(0.004, 0.001)), 0.002, 0.6);
  return mix(sound, ring(0.08, [[520, 0.012, 1]], random), 0.002, 0.5);
}

/** An option is chosen: two wooden notes close together, the second higher. */
export function chooseTick(random: Random): Signal {
  const note = (hz: number) =>
    ring(
      0.26,
      [
        [hz, 0.035, 1],
        [hz * 2.76, 0.012, 0.3],
      ],
      random,
    );
  const sound = silence(0.4);
  mix(sound, note(523), 0.003, 0.7);
  mix(sound, note(698), 0.075, 1);
  return inRoom(sound, 0.25, 0.18);
}

/** It is over, well or badly: one soft low bell that takes no side. */
export function endingTick(random: Random): Signal {
  const sound = silence(2.4);
  const bell = ring(
    2.2,
    [
      [261.6, 0.75, 1],
      [392.4, 0.5, 0.5],
      [523.9, 0.36, 0.3],
      [786, 0.2, 0.12],
    ],
    random,
  );
  mix(sound, times(bell, line([0, 0], [0.02, 1], [1.5, 1], [2.2, 0])), 0.01, 1);
  return inRoom(sound, 1, 0.3);
}
