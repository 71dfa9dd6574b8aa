import type { FurtherCheck } from '../check-scenario.ts';
import { type Finding, overall } from '../finding.ts';
import type { Issue } from '../../shared/issue.ts';
import { type Fed, fedBy, type ModelResult } from './attack.ts';
import type { Pooled } from './pool.ts';
import { type RuleResult, shuffleTest } from './shuffle-test.ts';
import type { TrialSet } from './trial.ts';

/** Bars on attackers who cannot read; measured in docs/decisions/015. */
export const LOOK_BARS = {
  /** Best single rule over all shipped scenarios: share of decisions above chance. */
  pooledRuleAbove: 0.15,
  /** Each model over all it was not trained on: share of decisions. */
  pooledModel: 0.42,
  /** The same over the drills, which are fewer. */
  drillModel: 0.46,
  /** Best rule of one set against shuffled grades: an error below this divided by the number of sets … */
  shuffleError: 0.03,
  /** … and a warning below this. */
  shuffleWarning: 0.05,
} as const;

/** More names than this tell nobody more. */
const MOST_NAMED = 10;

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;

const fedText = ({ trial, options }: Fed): string => `${trial}（${options.join('、')}）`;

/** Where an attacker finds what it goes by. */
export function feedsText(feeds: readonly Fed[]): string {
  const named = feeds.slice(0, MOST_NAMED).map(fedText).join('、');
  return feeds.length > MOST_NAMED ? `${named}等 ${feeds.length} 处` : named;
}

const HINT = '好的差的都写成这个样子、也都写成别的样子；别为了躲这一条硬添字句';

/** What a best rule of this p amounts to, where `together` sets are tried beside one another. */
export function lookSeverity(p: number, together: number): 'error' | 'warning' | undefined {
  if (p < LOOK_BARS.shuffleError / together) return 'error';
  return p < LOOK_BARS.shuffleWarning ? 'warning' : undefined;
}

function betrays(set: TrialSet, { rule, hit, p }: RuleResult, chance: number, together: number): Finding[] {
  const severity = lookSeverity(p, together);
  if (!severity) return [];
  return [
    overall(
      'look-betrays',
      `不看内容、总选${rule.label}，${set.trials.length} 处里挑中最好的 ${percent(hit)}（随便挑 ${percent(chance)}；碰巧的机会 ${p.toFixed(4)}）：${feedsText(fedBy(set.trials, rule))}`,
      { severity, expected: `碰巧的机会 ≥ ${LOOK_BARS.shuffleWarning}`, hint: HINT },
    ),
  ];
}

/**
 * Whether the best option of a set can be told by one look at its shape, more often than by chance.
 *
 * @param together how many sets are tried beside one another: the more, the more one of them is odd by chance
 */
export function lookOf(set: TrialSet, together: number): Finding[] {
  if (set.trials.length === 0) return [];
  const { chance, rules } = shuffleTest(set.trials);
  return rules.slice(0, 1).flatMap((best) => betrays(set, best, chance, together));
}

/** The check of one scenario; `together` counts the scenarios it stands beside, itself included. */
export const lookFindings =
  (together: number): FurtherCheck =>
  ({ trials }) =>
    trials ? lookOf(trials, together) : [];

const learnt = ({ label, hit, feeds }: ModelResult, trials: number, bar: number): Issue[] =>
  hit <= bar
    ? []
    : [
        overall(
          'look-learnt',
          `从别处学来样子、再来这里猜的模型（${label}），${trials} 处里挑中最好的 ${percent(hit)}：${feedsText(feeds)}`,
          { expected: `≤ ${percent(bar)}`, hint: '好选项处处一个写法，才学得会；换着写' },
        ),
      ];

/**
 * Models that have learnt the look of the best option from other sets.
 *
 * @param bar most of the trials a model may get, 0–1
 */
export const learntFindings = (
  models: readonly ModelResult[],
  trials: number,
  bar: number = LOOK_BARS.pooledModel,
): Issue[] => (trials === 0 ? [] : models.flatMap((model) => learnt(model, trials, bar)));

/** The bars on all shipped scenarios taken together. */
export function pooledFindings({ trials, chance, rules, models, feeds }: Pooled): Issue[] {
  const issues = learntFindings(models, trials);
  const [best] = rules;
  if (best && best.hit - chance > LOOK_BARS.pooledRuleAbove)
    issues.unshift(
      overall(
        'look-pooled',
        `不看内容、总选${best.rule.label}，全部情景 ${trials} 处里挑中最好的 ${percent(best.hit)}（随便挑 ${percent(chance)}）：${feedsText(feeds)}`,
        { expected: `≤ ${percent(chance + LOOK_BARS.pooledRuleAbove)}`, hint: HINT },
      ),
    );
  return issues;
}
