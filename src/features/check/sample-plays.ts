import type { DecisionView } from '../../core/check/annotate.ts';
import type { Graph } from '../../core/check/explore.ts';
import type { Strategy } from '../../core/check/strategies.ts';
import { seededRandom } from '../../core/shared/random.ts';
import type { PlaySamples, ScoreSample } from './check-report.ts';

const PLAYS = 2000;
const SEED = 20261122;
const WIDTH = 5;

type Views = readonly (DecisionView | undefined)[];

/** Process score (0–100) of one play; undefined when no decision of it told options apart. */
function playOnce(graph: Graph, views: Views, strategy: Strategy, random: () => number): number | undefined {
  let earned = 0;
  let available = 0;
  for (let at = 0, met = 0; ; ) {
    const view = views[at];
    if (!view) {
      const next = graph.edges[at]?.[0];
      if (!next) return available === 0 ? undefined : (100 * earned) / available;
      at = next.to;
      continue;
    }
    const { world } = graph.situations[at] as Graph['situations'][number];
    const picked = strategy.pick(view, world, met);
    const option = picked[Math.floor(random() * picked.length)];
    met += 1;
    available += view.highest - view.lowest;
    earned += option ? option.grade - view.lowest : 0;
    at = option ? option.to : view.silence.to;
  }
}

const binOf = (score: number): number => Math.min(Math.floor(score / WIDTH), 100 / WIDTH - 1);

function sample(graph: Graph, views: Views, strategy: Strategy, plays: number, seed: number): ScoreSample {
  const random = seededRandom(seed);
  const bins = new Array<number>(100 / WIDTH).fill(0);
  let sum = 0;
  let counted = 0;
  for (let play = 0; play < plays; play += 1) {
    const score = playOnce(graph, views, strategy, random);
    if (score === undefined) continue;
    bins[binOf(score)] = (bins[binOf(score)] ?? 0) + 1;
    sum += score;
    counted += 1;
  }
  return {
    name: strategy.name,
    label: strategy.label,
    plays: counted,
    bins,
    mean: counted === 0 ? 0 : sum / counted,
  };
}

/** Plays a scenario many times by seeded chance and counts the process scores. The graph must be free of loops. */
export const samplePlays = (
  graph: Graph,
  views: Views,
  strategies: readonly Strategy[],
  plays = PLAYS,
  seed = SEED,
): PlaySamples => ({
  seed,
  width: WIDTH,
  samples: strategies.map((strategy) => sample(graph, views, strategy, plays, seed)),
});
