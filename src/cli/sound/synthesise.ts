import { seededRandom } from '../../core/shared/random.ts';
import type { SoundName } from '../../ports/sound-player.ts';
import { fadeEnds, loudnessOf, peakOf, toLevel } from './level.ts';
import { withLead } from './loop.ts';
import { RECIPES } from './recipes.ts';
import { RATE, type Signal } from './signal.ts';

/** What is written down of a sound beside its files, so that files and recipes cannot part unseen. */
export interface Measured {
  readonly seconds: number;
  /** Highest sample, 0–1. */
  readonly peak: number;
  /** dB below full scale: see `loudnessOf`. */
  readonly loudness: number;
}

const seedOf = (name: string): number =>
  [...name].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, 17);

/** @throws when there is no recipe of that name: a bug */
export function synthesise(name: SoundName): Signal {
  const recipe = RECIPES.get(name);
  if (!recipe) throw new Error(`no recipe for ${name}`);
  const signal = toLevel(recipe.make(seededRandom(seedOf(name))), recipe.loudness);
  return name.startsWith('ambience-') ? withLead(signal) : fadeEnds(signal);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const measure = (signal: Signal): Measured => ({
  seconds: rounded(signal.length / RATE),
  peak: rounded(peakOf(signal)),
  loudness: rounded(loudnessOf(signal)),
});
