import { modalShare } from '../agreement/modal-share.ts';
import { quantile } from '../agreement/quantile.ts';
import type { Issue } from '../shared/issue.ts';
import type { Rating } from './read-rating.ts';

export interface OptionSpread {
  readonly option: string;
  readonly raters: number;
  /** Raters who ticked it as the best. */
  readonly votes: number;
  readonly median: number;
  /** Quartiles by linear interpolation between ranks, as QUARTILE.INC of spreadsheets. */
  readonly lower: number;
  readonly upper: number;
}

/** What a panel thinks of one decision. */
export interface DecisionAgreement {
  readonly scenario: string;
  readonly decision: string;
  /** Raters who ticked a best option. */
  readonly raters: number;
  /** The option most of them ticked; the first by name where two have the same votes. */
  readonly best: string | undefined;
  /** Share of ticks on it, 0–1; 0 when nobody ticked. */
  readonly agreement: number;
  readonly options: readonly OptionSpread[];
}

/** Below these a decision is a finding. */
export const PANEL_BARS = { agreement: 0.6, interquartile: 1, raters: 5 } as const;

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function spreadOf(option: string, ratings: readonly Rating[]): OptionSpread {
  const sorted = ratings.map(({ rating }) => rating).sort((left, right) => left - right);
  return {
    option,
    raters: ratings.length,
    votes: ratings.filter(({ best }) => best).length,
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
  };
}

function agreementOf(ratings: readonly Rating[]): DecisionAgreement {
  const [first] = ratings;
  const options = [...groupBy(ratings, ({ option }) => option)]
    .map(([option, own]) => spreadOf(option, own))
    .sort(
      (left, right) =>
        right.votes - left.votes || right.median - left.median || (left.option < right.option ? -1 : 1),
    );
  const raters = options.reduce((sum, { votes }) => sum + votes, 0);
  const [top] = options;
  return {
    scenario: first?.scenario ?? '',
    decision: first?.decision ?? '',
    raters,
    best: raters > 0 ? top?.option : undefined,
    agreement: modalShare(options.map(({ votes }) => votes)),
    options,
  };
}

/** Agreement on the best option and spread of the ratings, decision by decision. */
export const panelAgreement = (ratings: readonly Rating[]): DecisionAgreement[] =>
  [...groupBy(ratings, ({ scenario, decision }) => `${scenario}/${decision}`).values()].map(agreementOf);

const percent = (share: number): string => `${Math.round(100 * share)}%`;

function decisionFindings(item: DecisionAgreement, key: string | undefined): Issue[] {
  const { decision, agreement, best, raters, options } = item;
  const finding = (code: string, path: readonly string[], message: string, hint: string): Issue => ({
    code,
    severity: 'warning',
    path: [item.scenario, ...path],
    message,
    hint,
  });
  const issues: Issue[] = [];
  if (agreement < PANEL_BARS.agreement) {
    issues.push(
      finding(
        'panel-low-agreement',
        [decision],
        `“${decision}”哪句最好，${raters} 人里只有 ${percent(agreement)} 的人看法一样`,
        '要么场面没交代清，要么有两句都说得通：改场面或改选项',
      ),
    );
  } else if (key !== undefined && best !== key) {
    issues.push(
      finding(
        'panel-against-key',
        [decision],
        `“${decision}”评题人认“${best}”最好，文件里最高评级的是“${key}”`,
        '先看评题人的理由，再改评级或改话',
      ),
    );
  }
  for (const { option, lower, upper } of options) {
    if (upper - lower <= PANEL_BARS.interquartile) continue;
    issues.push(
      finding(
        'panel-wide-spread',
        [decision, option],
        `“${decision}”的“${option}”打分散得开：中间一半人从 ${lower} 到 ${upper}`,
        '同一句话有人叫好有人摇头：看是不是话里有歧义',
      ),
    );
  }
  return issues;
}

/**
 * What a panel's ratings say against a scenario: less than 60% agreement on the best, a best that is not the
 * author's, an inter-quartile range above 1. Fewer than five raters is said first.
 *
 * @param keys the author's best option, by `scenario/decision`
 */
export function panelFindings(
  agreements: readonly DecisionAgreement[],
  keys: ReadonlyMap<string, string>,
): Issue[] {
  const fewest = agreements.filter(({ raters }) => raters < PANEL_BARS.raters);
  const thin: Issue[] =
    fewest.length === 0
      ? []
      : [
          {
            code: 'panel-few-raters',
            severity: 'note',
            path: [],
            message: `${fewest.length} 个抉择点评题的不到 ${PANEL_BARS.raters} 人，下面的数只能参考`,
            hint: '多请几位一线的同志评',
          },
        ];
  return [
    ...thin,
    ...agreements.flatMap((item) => decisionFindings(item, keys.get(`${item.scenario}/${item.decision}`))),
  ];
}
