import { heldOutHit, MODELS } from './models.ts';
import { type Rule, RULES } from './rules.ts';
import { type RuleResult, shuffleTest } from './shuffle-test.ts';
import { chanceOf, hitOf, meanOver, type Trial, type TrialSet } from './trial.ts';

export interface ModelResult {
  readonly id: string;
  readonly label: string;
  /** Expected share of trials whose best option it picks, having learnt from others only; 0–1. */
  readonly hit: number;
}

/** A trial in which a rule does better than chance, and the best options it picks there. */
export interface Fed {
  readonly trial: string;
  readonly options: readonly string[];
  /** Hit rate above chance in this trial, 0–1. */
  readonly gain: number;
}

/** What the attackers made of one set of trials. */
export interface Attacked {
  readonly id: string;
  readonly title: string;
  readonly trials: number;
  /** Hit rate of one who clicks at random, 0–1. */
  readonly chance: number;
  /** The best rule first. */
  readonly rules: readonly RuleResult[];
  readonly models: readonly ModelResult[];
  /** The trials that feed the best rule, those that feed it most first. */
  readonly feeds: readonly Fed[];
}

/** All sets taken as one. */
export interface Pooled {
  readonly trials: number;
  readonly chance: number;
  readonly rules: readonly { readonly rule: Rule; readonly hit: number }[];
  readonly models: readonly ModelResult[];
}

/** The trials that feed a rule. */
export const fedBy = (trials: readonly Trial[], rule: Rule): Fed[] =>
  trials
    .map((trial) => {
      const gain = meanOver([trial], (offer) => hitOf(offer, rule.picks(offer)) - chanceOf(offer));
      const options = trial.offers.flatMap((offer) => {
        const picks = rule.picks(offer);
        return offer.options.filter(({ best }, at) => best && (picks[at] as number) > 0).map(({ id }) => id);
      });
      return { trial: trial.id, options: [...new Set(options)], gain };
    })
    .filter(({ gain }) => gain > 1e-9)
    .sort((left, right) => right.gain - left.gain);

const attacked = ({ id, title, trials }: TrialSet, models: readonly ModelResult[]): Attacked => {
  const { chance, rules } = shuffleTest(trials);
  const [best] = rules;
  return {
    id,
    title,
    trials: trials.length,
    chance,
    rules,
    models,
    feeds: best ? fedBy(trials, best.rule) : [],
  };
};

/** Tries a set with models that have learnt from others; a set of the same id among these is not learnt from. */
export function attackSet(set: TrialSet, others: readonly TrialSet[]): Attacked {
  const lessons = others.filter(({ id }) => id !== set.id).flatMap(({ trials }) => trials);
  const models = MODELS.map((model) => ({
    id: model.id,
    label: model.label,
    hit: heldOutHit(model, lessons, set.trials),
  }));
  return attacked(set, models);
}

/**
 * Tries a kind of drill. What gives a key away differs from kind to kind, so models learn within the kind: each
 * item is tried by a model that has learnt from all the others of its kind (leave one out).
 */
export function attackKind(set: TrialSet): Attacked {
  const { trials } = set;
  const models = MODELS.map((model) => {
    const hits = trials.map((trial) =>
      heldOutHit(
        model,
        trials.filter((other) => other !== trial),
        [trial],
      ),
    );
    return { id: model.id, label: model.label, hit: hits.reduce((sum, hit) => sum + hit, 0) / hits.length };
  });
  return attacked(set, models);
}

/** Puts sets together; every trial weighs the same. */
export function pool(sets: readonly Attacked[]): Pooled {
  const trials = sets.reduce((sum, set) => sum + set.trials, 0);
  const mean = (value: (set: Attacked) => number): number =>
    sets.reduce((sum, set) => sum + (set.trials / trials) * value(set), 0);
  const hitBy = (set: Attacked, rule: Rule): number =>
    set.rules.find((found) => found.rule === rule)?.hit ?? 0;
  const rules = RULES.map((rule) => ({ rule, hit: mean((set) => hitBy(set, rule)) }));
  const models = MODELS.map(({ id, label }, at) => ({
    id,
    label,
    hit: mean((set) => set.models[at]?.hit ?? 0),
  }));
  return {
    trials,
    chance: mean(({ chance }) => chance),
    rules: rules.sort((left, right) => right.hit - left.hit),
    models,
  };
}
