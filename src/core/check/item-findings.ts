import type { Indicators } from '../rubric/catalog.ts';
import { politeness } from '../rubric/polite-words.ts';
import type { DecisionView, Option } from './annotate.ts';
import type { Study } from './check-scenario.ts';
import { atChoice, atNode, type Finding, overall } from './finding.ts';
import { distinctOffers, lengthOf, meanShare, type OfferedDecision } from './offers.ts';

/** Bars of item quality in a shipped scenario. */
export const ITEM_BARS = {
  lengthRatio: 1.3,
  bestLongestShare: 0.4,
  politeGap: 0.5,
  nearMissShare: 0.3,
} as const;

const warning = { severity: 'warning' } as const;

function lengthFindings({ program }: Study, decisions: readonly OfferedDecision[]): Finding[] {
  const findings = decisions.flatMap(({ node, views }): Finding[] => {
    const ratios = views.map(({ options }) => {
      const lengths = options.map(lengthOf);
      return Math.max(...lengths) / Math.min(...lengths);
    });
    const worst = Math.max(...ratios);
    if (worst <= ITEM_BARS.lengthRatio) return [];
    return [
      atNode(program, node, 'option-length', `最长的选项是最短的 ${worst.toFixed(2)} 倍`, {
        ...warning,
        expected: `≤ ${ITEM_BARS.lengthRatio}`,
        hint: '长短写得相近，别让人看样子就猜',
      }),
    ];
  });
  const share = meanShare(decisions, ({ options, best }) => {
    const longest = Math.max(...options.map(lengthOf));
    return best.some((option) => lengthOf(option) === longest);
  });
  if (share > ITEM_BARS.bestLongestShare) {
    findings.push(
      overall('best-longest', `有 ${Math.round(share * 100)}% 的抉择里最好的就是最长的`, {
        ...warning,
        expected: `≤ ${ITEM_BARS.bestLongestShare * 100}%`,
        hint: '把几处最好的话写短，把几处差的写长',
      }),
    );
  }
  return findings;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function politeFindings(decisions: readonly OfferedDecision[]): Finding[] {
  const best: number[] = [];
  const others: number[] = [];
  for (const { views } of decisions) {
    for (const view of views.slice(0, 1)) {
      for (const option of view.options)
        (view.best.includes(option) ? best : others).push(politeness(option.said.text));
    }
  }
  const gap = mean(best) - mean(others);
  if (gap <= ITEM_BARS.politeGap) return [];
  return [
    overall('polite-best', `“您、请、谢谢、理解”在最好的选项里平均多 ${gap.toFixed(2)} 个`, {
      ...warning,
      expected: `≤ ${ITEM_BARS.politeGap}`,
      hint: '客气话匀到好坏选项里',
    }),
  ];
}

const netWeight = ({ said }: Option, indicators: Indicators): number =>
  said.source.acts.reduce((sum, id) => sum + (indicators[id]?.weight ?? 0), 0);

function disagreement(view: DecisionView, indicators: Indicators): Option | undefined {
  const top = view.best[0];
  if (!top) return undefined;
  // A near-miss shows the right acts at the wrong time: that is its stated reason.
  return view.options.find(
    (option) =>
      (option.grade >= 2 && netWeight(option, indicators) < 0) ||
      (option.grade <= 1 && !option.nearMiss && netWeight(option, indicators) > netWeight(top, indicators)),
  );
}

function codingFindings({ program, library }: Study, decisions: readonly OfferedDecision[]): Finding[] {
  return decisions.flatMap(({ node, views }) => {
    const findings: Finding[] = [];
    const odd = views
      .map((view) => disagreement(view, library.indicators))
      .find((option) => option !== undefined);
    if (odd) {
      findings.push(
        atChoice(
          program,
          node,
          odd.said,
          'grade-act-disagree',
          `评级 ${odd.grade}，指标却加起来 ${netWeight(odd, library.indicators)} 分，两套编码对不上`,
          { ...warning, hint: '改其中一个；确有道理就 accept 并写明' },
        ),
      );
    }
    const harmful = views.find(({ options }) => options.filter(({ grade }) => grade === 0).length > 1);
    if (harmful)
      findings.push(
        atNode(program, node, 'two-harmful', '同时摆出两个伤人的选项', {
          ...warning,
          hint: '一个抉择至多一个 0 级',
        }),
      );
    return findings;
  });
}

function nearMissFindings(decisions: readonly OfferedDecision[]): Finding[] {
  const having = decisions.filter(({ views }) =>
    // The best itself misses nothing, and what hurts misses by more than a breath.
    views.some(({ options, highest }) =>
      options.some(({ nearMiss, grade }) => nearMiss && grade > 0 && grade < highest),
    ),
  ).length;
  const share = decisions.length === 0 ? 1 : having / decisions.length;
  if (share >= ITEM_BARS.nearMissShare) return [];
  return [
    overall('few-near-misses', `${decisions.length} 个抉择里只有 ${having} 个有“差一口气”的选项`, {
      ...warning,
      expected: `≥ ${ITEM_BARS.nearMissShare * 100}%`,
      hint: '对的话说早了、说给错的人，标上 nearMiss',
    }),
  ];
}

const clauses = (text: string): number =>
  text.split(/[，。！？；：、…—（）“”\s]+/u).filter((part) => part.length > 0).length;

function clauseFindings({ program }: Study, decisions: readonly OfferedDecision[]): Finding[] {
  return decisions.flatMap(({ node }) =>
    node.choices
      .filter(({ source, text }) => source.acts.length > clauses(text))
      .map((said) =>
        atChoice(
          program,
          node,
          said,
          'acts-per-clause',
          `${clauses(said.text)} 个分句里标了 ${said.source.acts.length} 个指标`,
          { ...warning, hint: '一个分句至多一个指标，少标或拆开写' },
        ),
      ),
  );
}

/** Clause 4: whether the options are good test items wherever they are met. */
export function itemFindings(study: Study): Finding[] {
  const decisions = distinctOffers(study.views);
  return [
    ...lengthFindings(study, decisions),
    ...politeFindings(decisions),
    ...codingFindings(study, decisions),
    ...nearMissFindings(decisions),
    ...clauseFindings(study, decisions),
  ];
}
