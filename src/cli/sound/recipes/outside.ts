import { line } from '../envelope.ts';
import { bandpass, highpass, lowpass } from '../filter.ts';
import { pink } from '../noise.ts';
import { inRoom } from '../room.ts';
import { between, draw, mix, type Random, RATE, type Signal, silence, times } from '../signal.ts';
import { ring } from '../tone.ts';

/** Rain on a yard and a sill: a hiss of 400–6000 Hz with drops in front of it. */
export function raining(seconds: number, random: Random): Signal {
  const sound = silence(seconds);
  mix(sound, lowpass(highpass(pink(seconds, random), 400), 6000), 0, 1);
  mix(sound, bandpass(pink(seconds, random), 380, 0.7), 0, 0.35);
  for (let at = 0; at < seconds - 0.05; at += between(random, 0.004, 0.06)) {
    const hz = between(random, 900, 4200);
    mix(sound, ring(0.03, [[hz, between(random, 0.002, 0.006), 1]], random), at, 0.6 * random() ** 3);
  }
  return sound;
}

export const rain = (random: Random): Signal =>
  times(raining(3.4, random), line([0, 0], [0.5, 1], [2.4, 1], [3.4, 0]));

/** A police siren two streets away: it climbs and sinks, and the houses take its edge off. */
export function siren(random: Random): Signal {
  const pitch = (time: number) => 890 - 270 * Math.cos((2 * Math.PI * time) / 2.1);
  let phase = 0;
  const horn = draw(3.3, (time) => {
    phase += (pitch(time) * (1 + 0.002 * (random() - 0.5))) / RATE;
    return Math.tanh(2.2 * Math.sin(2 * Math.PI * phase));
  });
  const far = times(lowpass(horn, 1700), line([0, 0], [0.5, 0.8], [1.8, 1], [2.6, 0.6], [3.3, 0]));
  return inRoom(far, 1.6, 0.5);
}
