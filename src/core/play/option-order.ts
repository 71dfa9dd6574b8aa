import { hashText } from '../shared/hash.ts';
import { seededRandom, shuffle } from '../shared/random.ts';

const seedFor = (seed: number, salt: string): number => Number.parseInt(hashText(salt, seed).slice(-8), 16);

/** The order options are shown in at a decision: drawn from the run's seed and the turn, so a resume shows the same. */
export const orderOptions = <T>(options: readonly T[], seed: number, node: string, turn: number): T[] =>
  shuffle(options, seededRandom(seedFor(seed, `${node}/${turn}`)));
