import { type Attacked, type Fed, fedBy, type ModelResult } from './attack.ts';
import { MODELS } from './models.ts';
import { type Rule, RULES } from './rules.ts';

/** All sets taken as one: every trial weighs the same. */
export interface Pooled {
  readonly trials: number;
  readonly chance: number;
  /** The best first. */
  readonly rules: readonly { readonly rule: Rule; readonly hit: number }[];
  readonly models: readonly ModelResult[];
  /** The trials that feed the best rule, named `set.trial`. */
  readonly feeds: readonly Fed[];
}

const named = ({ set }: Attacked, feeds: readonly Fed[]): Fed[] =>
  feeds.map((fed) => ({ ...fed, trial: `${set.id}.${fed.trial}` }));

/** Puts sets together. */
export function pool(attacked: readonly Attacked[]): Pooled {
  const trials = attacked.reduce((sum, { set }) => sum + set.trials.length, 0);
  const mean = (value: (item: Attacked) => number): number =>
    attacked.reduce((sum, item) => sum + (item.set.trials.length / (trials || 1)) * value(item), 0);
  const rules = RULES.map((rule) => ({
    rule,
    hit: mean((item) => item.rules.find((found) => found.rule === rule)?.hit ?? 0),
  })).sort((left, right) => right.hit - left.hit);
  const [best] = rules;
  return {
    trials,
    chance: mean(({ chance }) => chance),
    rules,
    models: MODELS.map(({ id, label }, at) => ({
      id,
      label,
      hit: mean(({ models }) => models[at]?.hit ?? 0),
      feeds: attacked.flatMap((item) => named(item, item.models[at]?.feeds ?? [])),
    })),
    feeds: best ? attacked.flatMap((item) => named(item, fedBy(item.set.trials, best.rule))) : [],
  };
}
