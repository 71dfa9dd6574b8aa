import { seededRandom } from '../../shared/random.ts';
import { RULES, type Rule } from './rules.ts';
import { chanceOf, hitOf, meanOver, type Offer, type Trial } from './trial.ts';

/** How often the grades are shuffled; the least p there is is 1 in one more. */
export const SHUFFLES = 4000;

const SEED = 20_261_122;

export interface RuleResult {
  readonly rule: Rule;
  /** Expected share of trials whose best option it picks, 0–1. */
  readonly hit: number;
  /** Share of shuffles in which the best of all rules does as well as this, 0–1. */
  readonly p: number;
}

export interface ShuffleTest {
  readonly chance: number;
  /** All rules, the best first. */
  readonly rules: readonly RuleResult[];
}

/** All orders of the numbers below `count`. */
export function permutations(count: number): number[][] {
  let orders: number[][] = [[]];
  for (let next = 0; next < count; next += 1)
    orders = orders.flatMap((order) =>
      Array.from({ length: order.length + 1 }, (_, at) => [...order.slice(0, at), next, ...order.slice(at)]),
    );
  return orders;
}

/** Every option a trial ever offers, in the order first met. */
export const optionIds = ({ offers }: Trial): string[] => [
  ...new Set(offers.flatMap(({ options }) => options.map(({ id }) => id))),
];

/**
 * Which options of an offer are best when its grades are dealt out anew: the options, taken in the order of
 * `rank`, get the grades in the order they are written. One `rank` serves every offer of a trial, so that a
 * grade which stays with one option stays with one, and no offer has more or fewer best ones than before.
 */
export function dealt({ options }: Offer, rank: ReadonlyMap<string, number>): boolean[] {
  const order = options
    .map(({ id }, at) => ({ at, place: rank.get(id) ?? 0 }))
    .sort((left, right) => left.place - right.place);
  const best = options.map(() => false);
  for (const [role, { at }] of order.entries()) best[at] = options[role]?.best ?? false;
  return best;
}

/** For one trial: what each rule gains under each way to deal the grades; a row a way, a column a rule. */
function gains(trial: Trial, rules: readonly Rule[]): Float64Array[] {
  const ids = optionIds(trial);
  const picks = trial.offers.map((offer) => rules.map((rule) => rule.picks(offer)));
  return permutations(ids.length).map((order) => {
    const rank = new Map(ids.map((id, at) => [id, order[at] as number]));
    const row = new Float64Array(rules.length);
    for (const [index, offer] of trial.offers.entries()) {
      for (const [at, best] of dealt(offer, rank).entries()) {
        if (!best) continue;
        for (let rule = 0; rule < rules.length; rule += 1)
          row[rule] = (row[rule] as number) + offer.weight * (picks[index]?.[rule]?.[at] ?? 0);
      }
    }
    return row;
  });
}

/** The best any rule does, for each shuffle of the grades within each trial (seeded), in ascending order. */
export function shuffledBests(
  trials: readonly Trial[],
  rules: readonly Rule[] = RULES,
  shuffles = SHUFFLES,
): Float64Array {
  const random = seededRandom(SEED);
  const tables = trials.map((trial) => gains(trial, rules));
  const bests = new Float64Array(shuffles);
  const sum = new Float64Array(rules.length);
  for (let round = 0; round < shuffles; round += 1) {
    sum.fill(0);
    for (const table of tables) {
      const row = table[Math.floor(random() * table.length)] as Float64Array;
      for (let rule = 0; rule < sum.length; rule += 1)
        sum[rule] = (sum[rule] as number) + (row[rule] as number);
    }
    let best = 0;
    for (const value of sum) if (value > best) best = value;
    bests[round] = best / trials.length;
  }
  return bests.sort();
}

/** How many of the ascending values reach this. */
function countReaching(values: Float64Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) >= least - 1e-9) high = middle;
    else low = middle + 1;
  }
  return values.length - low;
}

/**
 * Tries every rule on some trials and asks how surprising its success is: the grades are shuffled within each
 * trial, and each time the best of all rules counts. Deterministic.
 *
 * @param bests what the best of the rules reaches on shuffled grades (`shuffledBests`)
 */
export function shuffleTest(
  trials: readonly Trial[],
  rules: readonly Rule[] = RULES,
  bests: Float64Array = shuffledBests(trials, rules),
): ShuffleTest {
  const results = rules.map((rule) => {
    const hit = meanOver(trials, (offer) => hitOf(offer, rule.picks(offer)));
    return { rule, hit, p: (1 + countReaching(bests, hit)) / (1 + bests.length) };
  });
  return {
    chance: meanOver(trials, chanceOf),
    rules: results.sort((left, right) => right.hit - left.hit),
  };
}
