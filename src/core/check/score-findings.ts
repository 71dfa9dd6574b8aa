import { chanceIn, dimensionValue } from '../engine/dimension-chance.ts';
import type { DimensionId } from '../rubric/catalog.ts';
import type { Library } from '../scenario/library.ts';
import { type DecisionView, perGradedOffer } from './annotate.ts';
import { type Attainable, attainableWorth, reachableWorth } from './attainable.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { atChoice, atNode, type Finding, overall } from './finding.ts';
import { boundsOnFullPaths } from './full-paths.ts';
import type { Order } from './order.ts';

/** Bars of a shipped scenario. */
export const BARS = { tellingDecisions: 6, bestShows: 3, slipWorth: 3, redlineWorth: 3, slips: 3 } as const;

type Views = readonly (DecisionView | undefined)[];

/**
 * The first configuration of each node (or choice) for which `judge` has something to say, with the way there: that is
 * looked for only once a finding stands.
 */
function oncePerPlace(graph: Graph, views: Views, judge: (view: DecisionView) => Finding[]): Finding[] {
  const seen = new Set<string>();
  return views.flatMap((view) => {
    if (!view) return [];
    return judge(view).flatMap((finding) => {
      const key = `${finding.code}/${finding.path.join('.')}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...finding, example: examplePath(graph, view.at) }];
    });
  });
}

function gradeSpread(graph: Graph, views: Views): Finding[] {
  const { program } = graph;
  return oncePerPlace(graph, views, (view) => {
    if (view.options.length < 2) return [];
    if (view.lowest === view.highest) {
      return [
        atNode(program, view.node, 'no-spread', '这里的选项评级都一样，选什么都不算分', {
          hint: '让选项真的分出高下，或删掉这个抉择点',
        }),
      ];
    }
    if (view.best.length > 1) {
      const names = view.best.map(({ said }) => said.id).join('、');
      return [
        atNode(program, view.node, 'best-not-unique', `同为最高评级的有 ${view.best.length} 个：${names}`, {
          hint: '只留一个最好的；另一个降一级，或用 when 分开',
        }),
      ];
    }
    return [];
  });
}

function conflicts(graph: Graph, views: Views, worth: Pick<Attainable, 'best'>): Finding[] {
  const { program } = graph;
  return oncePerPlace(graph, views, (view) => {
    const [top] = view.best;
    if (!top || view.best.length > 1) return [];
    const reach = worth.best[top.to] ?? 0;
    const rival = view.options.find(
      (option) => option.grade < top.grade && (worth.best[option.to] ?? 0) > reach,
    );
    if (!rival) return [];
    return [
      atChoice(
        program,
        view.node,
        top.said,
        'local-global-conflict',
        `评级最高的“${top.said.id}”最多走到 ${reach} 分结局，评级低的“${rival.said.id}”却能走到 ${worth.best[rival.to]} 分`,
        {
          hint: '最好的话不该把路走窄：改评级，或改它通向哪里',
        },
      ),
    ];
  });
}

function expertFindings(graph: Graph, views: Views, worth: Attainable): Finding[] {
  const endings = graph.program.nodes.flatMap((node) => (node.kind === 'ending' ? [node.ending.worth] : []));
  const top = Math.max(...endings);
  const findings: Finding[] = [];
  if ((worth.expert[0] ?? 0) < top) {
    findings.push(
      overall(
        'expert-misses-best',
        `句句选最好的，只走到 ${worth.expert[0]} 分结局，最好的结局是 ${top} 分`,
        { hint: '顺着最高评级走一遍，看在哪一步岔开' },
      ),
    );
  }
  for (let slip = 1; slip <= BARS.slips; slip += 1) {
    const reached = worthAfterSlip(graph, views, worth, slip);
    if (reached !== undefined && reached < BARS.slipWorth) {
      findings.push(
        overall('slip-unrecoverable', `第 ${slip} 个抉择失手一次，后面句句选对也只到 ${reached} 分结局`, {
          expected: `≥ ${BARS.slipWorth}`,
          hint: '给认错、补救留一条路',
        }),
      );
    }
  }
  return findings;
}

/** Worth an expert reaches after taking the lowest option without red line at the `slip`-th decision (1-based). */
export function worthAfterSlip(
  graph: Graph,
  views: Views,
  worth: Attainable,
  slip: number,
): number | undefined {
  let at = 0;
  for (let met = 0; ; ) {
    const view = views[at];
    if (!view) {
      const next = graph.edges[at]?.[0];
      if (!next) return undefined;
      at = next.to;
      continue;
    }
    met += 1;
    if (met === slip) {
      const lawful = view.options.filter(({ said }) => said.redline === undefined);
      const lowest = lawful.reduce(
        (low, option) => (option.grade < low.grade ? option : low),
        lawful[0] as DecisionView['options'][number],
      );
      return lowest ? worth.expert[lowest.to] : undefined;
    }
    at = view.best[0]?.to ?? view.silence.to;
  }
}

function redlines(graph: Graph, views: Views, worth: Pick<Attainable, 'anyhow'>): Finding[] {
  const { program } = graph;
  return oncePerPlace(graph, views, (view) =>
    view.options
      .filter(
        (option) => option.said.redline !== undefined && (worth.anyhow[option.to] ?? 0) >= BARS.redlineWorth,
      )
      .map((option) =>
        atChoice(
          program,
          view.node,
          option.said,
          'redline-rewarded',
          `触了底线还能走到 ${worth.anyhow[option.to]} 分结局`,
          {
            hint: '底线之后的结局不能到 3 分',
          },
        ),
      ),
  );
}

/** On how many decisions of the best path the best line itself shows the dimension. */
function shownByExpert(graph: Graph, views: Views, library: Library, dimension: DimensionId): number {
  let shown = 0;
  const been = new Set<number>();
  for (let at: number | undefined = 0; at !== undefined && !been.has(at); ) {
    been.add(at);
    const view: DecisionView | undefined = views[at];
    const best: DecisionView['options'][number] | undefined = view?.best[0];
    if (best && dimensionValue(best.said, library.indicators, dimension) > 0) shown += 1;
    at = view ? (best?.to ?? view.silence.to) : graph.edges[at]?.[0]?.to;
  }
  return shown;
}

function tellingFindings(graph: Graph, order: Order, views: Views, library: Library): Finding[] {
  return graph.program.scenario.focus.flatMap((dimension): Finding[] => {
    const telling = perGradedOffer(({ options }) => chanceIn(options, library.indicators, dimension).telling);
    const bounds = boundsOnFullPaths(graph, order, views, telling);
    const name = library.rubric.dimensions[dimension].name;
    const shown = shownByExpert(graph, views, library, dimension);
    const findings: Finding[] = [];
    if (shown < BARS.bestShows)
      findings.push(
        overall('focus-rarely-best', `重点维度“${name}”，句句选最好的，只有 ${shown} 句显出这一项`, {
          expected: `≥ ${BARS.bestShows}`,
          hint: '让更多最好的话显出这一项，或换一个重点维度',
        }),
      );
    if (!bounds || bounds.fewest >= BARS.tellingDecisions) return findings;
    return [
      ...findings,
      overall('few-telling-decisions', `重点维度“${name}”，有的走法只碰上 ${bounds.fewest} 个见分晓的抉择`, {
        expected: `≥ ${BARS.tellingDecisions}`,
        hint: '让更多抉择点的选项在这个维度上有高下，或换一个重点维度',
      }),
    ];
  });
}

/**
 * What can be said of grades and endings also where the talk can go round for ever: all but what is counted over whole
 * plays.
 */
export function loopingFindings(graph: Graph, views: Views): Finding[] {
  const bySilence = (at: number) => (views[at]?.options.length ?? 0) === 0;
  const anyhow = reachableWorth(graph, () => true);
  const best = reachableWorth(graph, (at, { said }) => said?.kind !== 'silence' || bySilence(at));
  return [
    ...gradeSpread(graph, views),
    ...conflicts(graph, views, { best }),
    ...redlines(graph, views, { anyhow }),
  ];
}

/** Clause 2: what can be scored and reached is fair from everywhere. */
export function scoreFindings(
  graph: Graph,
  order: Order,
  views: Views,
  library: Library,
): { findings: Finding[]; worth: Attainable } {
  const worth = attainableWorth(graph, order, views);
  return {
    worth,
    findings: [
      ...gradeSpread(graph, views),
      ...conflicts(graph, views, worth),
      ...expertFindings(graph, views, worth),
      ...redlines(graph, views, worth),
      ...tellingFindings(graph, order, views, library),
    ],
  };
}
