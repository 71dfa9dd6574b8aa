import { type Attacked, attackSet } from '../../core/check/attackers/attack.ts';
import { LOOK_BARS, lookSeverity } from '../../core/check/attackers/look-findings.ts';
import { pool } from '../../core/check/attackers/pool.ts';
import { redeal } from '../../core/check/attackers/redeal.ts';
import { shuffledBests } from '../../core/check/attackers/shuffle-test.ts';
import type { TrialSet } from '../../core/check/attackers/trial.ts';
import { seededRandom } from '../../core/shared/random.ts';

const SEED = 15;

interface Measured {
  /** Best single rule over all sets, above chance; 0–1. */
  readonly rule: number;
  /** Each model over all sets, 0–1. */
  readonly models: readonly number[];
  /** The least p of a set. */
  readonly p: number;
}

/** Tries one set of several. */
type Attack = (set: TrialSet, all: readonly TrialSet[], bests: Float64Array) => Attacked;

function measure(sets: readonly TrialSet[], bests: readonly Float64Array[], attack: Attack): Measured {
  const attacked = sets.map((set, at) => attack(set, sets, bests[at] as Float64Array));
  const { rules, chance, models } = pool(attacked);
  return {
    rule: (rules[0]?.hit ?? 0) - chance,
    models: models.map(({ hit }) => hit),
    p: Math.min(1, ...attacked.map(({ rules: [best] }) => best?.p ?? 1)),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** The value that this share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const spread = (values: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((share) => percent(quantile(values, share))).join(' / ');

/**
 * Deals the grades of all sets out at random, again and again, and tells how often such sets, whose look tells
 * nothing, pass the bars, and what they reach (median / 95 in 100 / 99 in 100). Seeded. What rules reach on shuffled
 * grades is worked out once: dealing anew does not change it, or by little where a decision has several offers.
 */
export function randomKeysText(
  name: string,
  sets: readonly TrialSet[],
  rounds: number,
  attack: Attack = attackSet,
): string {
  const random = seededRandom(SEED);
  const bests = sets.map(({ trials }) => shuffledBests(trials));
  const all = Array.from({ length: rounds }, () =>
    measure(
      sets.map((set) => redeal(set, random)),
      bests,
      attack,
    ),
  );
  const share = (test: (one: Measured) => boolean): string => percent(all.filter(test).length / rounds);
  const ruleOk = ({ rule }: Measured) => rule <= LOOK_BARS.pooledRuleAbove;
  const modelsOk = ({ models }: Measured) => models.every((hit) => hit <= LOOK_BARS.pooledModel);
  const setsOk = ({ p }: Measured) => lookSeverity(p, sets.length) !== 'error';
  const models = all[0]?.models.map((_, at) => spread(all.map((one) => one.models[at] ?? 0))) ?? [];
  return [
    `${name}：评级打乱 ${rounds} 回（中位 / 95% / 99%）`,
    `  合起来最准的一条高出 ${spread(all.map(({ rule }) => rule))}，过线 ${share(ruleOk)}`,
    `  模型 ${models.join('；')}，过线 ${share(modelsOk)}`,
    `  单个过线 ${share(setsOk)}，没有提醒 ${share(({ p }) => p >= LOOK_BARS.shuffleWarning)}`,
    `  样样过线 ${share((one) => ruleOk(one) && modelsOk(one) && setsOk(one))}`,
  ].join('\n');
}
