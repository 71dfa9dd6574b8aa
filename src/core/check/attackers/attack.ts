import { expectedHits, MODELS } from './models.ts';
import { type Rule, RULES } from './rules.ts';
import { type RuleResult, shuffleTest } from './shuffle-test.ts';
import { chanceOf, hitOf, meanOver, type Trial, type TrialSet } from './trial.ts';

/** A trial in which an attacker does better than chance, and the best options it picks there. */
export interface Fed {
  readonly trial: string;
  readonly options: readonly string[];
  /** Hit rate above chance in this trial, 0–1. */
  readonly gain: number;
}

export interface ModelResult {
  readonly id: string;
  readonly label: string;
  /** Expected share of trials whose best option it picks, having learnt from others only; 0–1. */
  readonly hit: number;
  /** Those that feed it most first. */
  readonly feeds: readonly Fed[];
}

/** What the attackers made of one set of trials. */
export interface Attacked {
  readonly set: TrialSet;
  /** Hit rate of one who clicks at random, 0–1. */
  readonly chance: number;
  /** The best rule first. */
  readonly rules: readonly RuleResult[];
  readonly models: readonly ModelResult[];
  /** The trials that feed the best rule, those that feed it most first. */
  readonly feeds: readonly Fed[];
}

type Picks = RuleResult['rule']['picks'];

function fed(trial: Trial, picks: Picks): Fed {
  const gain = meanOver([trial], (offer) => hitOf(offer, picks(offer)) - chanceOf(offer));
  const options = trial.offers.flatMap((offer) => {
    const shares = picks(offer);
    return offer.options.filter(({ best }, at) => best && (shares[at] as number) > 0).map(({ id }) => id);
  });
  return { trial: trial.id, options: [...new Set(options)], gain };
}

const feeding = (all: readonly Fed[]): Fed[] =>
  all.filter(({ gain }) => gain > 1e-9).sort((left, right) => right.gain - left.gain);

/** The trials that feed a rule. */
export const fedBy = (trials: readonly Trial[], { picks }: Rule): Fed[] =>
  feeding(trials.map((trial) => fed(trial, picks)));

/** Tries models; `lessonsFor` says what they may learn from before they meet a trial. */
function tryModels(
  trials: readonly Trial[],
  lessonsFor: readonly { readonly tried: readonly Trial[]; readonly lessons: readonly Trial[] }[],
): ModelResult[] {
  return MODELS.map(({ id, label, train }) => {
    const hits = lessonsFor.map(({ tried, lessons }) => {
      const picks = train(lessons);
      return { sum: expectedHits(tried, picks), feeds: tried.map((trial) => fed(trial, picks)) };
    });
    return {
      id,
      label,
      hit: trials.length === 0 ? 0 : hits.reduce((all, { sum }) => all + sum, 0) / trials.length,
      feeds: feeding(hits.flatMap(({ feeds }) => feeds)),
    };
  });
}

function attacked(set: TrialSet, models: readonly ModelResult[], bests?: Float64Array): Attacked {
  const { chance, rules } = shuffleTest(set.trials, RULES, bests);
  const [best] = rules;
  return { set, chance, rules, models, feeds: best ? fedBy(set.trials, best.rule) : [] };
}

/**
 * Tries a set with models that have learnt from others; a set of the same id among these is not learnt from.
 *
 * @param bests what its rules reach on shuffled grades, where it is known already
 */
export function attackSet(set: TrialSet, others: readonly TrialSet[], bests?: Float64Array): Attacked {
  const lessons = others.filter(({ id }) => id !== set.id).flatMap(({ trials }) => trials);
  return attacked(set, tryModels(set.trials, [{ tried: set.trials, lessons }]), bests);
}

/**
 * Tries a kind of drill. What gives a key away differs from kind to kind, so models learn within the kind: each
 * item is tried by a model that has learnt from all the others of its kind (leave one out).
 *
 * @param bests as above
 */
export function attackKind(set: TrialSet, bests?: Float64Array): Attacked {
  const { trials } = set;
  const folds = trials.map((trial) => ({
    tried: [trial],
    lessons: trials.filter((other) => other !== trial),
  }));
  return attacked(set, tryModels(trials, folds), bests);
}
