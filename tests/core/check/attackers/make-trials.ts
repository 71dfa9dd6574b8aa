import type { Offer, Trial, TrialSet } from '../../../../src/core/check/attackers/trial.ts';
import { seededRandom } from '../../../../src/core/shared/random.ts';

const WORDS = [...'车门水票灯路盆伞桥井棚袋锁碗炉树床线纸钟'];

/** An offer of these texts; the key is the one at `best`. Every place on the screen is equally likely. */
export function offer(texts: readonly string[], best: number, heard: readonly string[] = []): Offer {
  const options = texts.map((text, at) => ({ id: 'abcdef'[at] ?? `${at}`, text, best: at === best }));
  const even = texts.map(() => 1 / texts.length);
  return { name: `${best}`, weight: 1, options, heard, places: texts.map(() => even) };
}

export const trial = (id: string, ...offers: readonly Offer[]): Trial => ({
  id,
  offers: offers.map((item) => ({ ...item, weight: 1 / offers.length })),
});

/** One sentence of some clauses of some length, in two sentences where wanted. */
function sentence(random: () => number, split: boolean): string {
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const clause = () => Array.from({ length: 4 + Math.floor(random() * 5) }, word).join('');
  return `${clause()}${split ? '。' : '，'}${clause()}。`;
}

/**
 * Decisions of four options with a seeded text and a seeded key. With `planted` the key is the only option in two
 * sentences; without, the option in two sentences is drawn apart from the key.
 */
export function seededSet(id: string, count: number, seed: number, planted: boolean): TrialSet {
  const random = seededRandom(seed);
  const trials = Array.from({ length: count }, (_, index) => {
    const key = Math.floor(random() * 4);
    const other = Math.floor(random() * 4);
    const texts = [0, 1, 2, 3].map((at) => sentence(random, at === (planted ? key : other)));
    return trial(`d${index}`, offer(texts, key));
  });
  return { id, title: id, trials };
}
