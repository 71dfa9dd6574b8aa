import { nodeOf } from '../engine/step.ts';
import type { DecisionView } from './annotate.ts';
import type { Edge } from './edge.ts';
import type { Graph } from './explore.ts';
import type { Order } from './order.ts';

/** What endings can still be reached from each configuration by choosing (never by staying silent). */
export interface Attainable {
  /** Best ending worth when staying silent is an answer too. */
  readonly anyhow: Int8Array;
  /** Best and worst ending worth, 0–4. */
  readonly best: Int8Array;
  readonly worst: Int8Array;
  /** Worth reached by always taking the highest grade from here on. */
  readonly expert: Int8Array;
}

/**
 * The best ending worth that can be reached from each configuration over the edges let through, also where the talk goes
 * round; 0 where none can.
 */
export function reachableWorth(graph: Graph, lets: (at: number, edge: Edge) => boolean): Int8Array {
  const { program, situations, edges } = graph;
  const into: number[][] = situations.map(() => []);
  edges.forEach((out, at) => {
    for (const edge of out) if (lets(at, edge)) into[edge.to]?.push(at);
  });
  const worth = new Int8Array(situations.length).fill(-1);
  const endings = situations.flatMap((situation, at) => {
    const node = nodeOf(program, situation);
    return node.kind === 'ending' ? [{ at, worth: node.ending.worth }] : [];
  });
  // The best first: whatever leads to an ending has its worth, unless it leads to a better one.
  for (const ending of endings.sort((left, right) => right.worth - left.worth)) {
    const queue = [ending.at];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (worth[at] !== -1) continue;
      worth[at] = ending.worth;
      queue.push(...(into[at] ?? []));
    }
  }
  return worth.map((value) => Math.max(0, value));
}

const expertEdge = (view: DecisionView): number => view.best[0]?.to ?? view.silence.to;

/** Dynamic programming over the configuration graph, backwards. The graph must be free of loops. */
export function attainableWorth(
  graph: Graph,
  order: Order,
  views: readonly (DecisionView | undefined)[],
): Attainable {
  const size = graph.situations.length;
  const best = new Int8Array(size);
  const anyhow = new Int8Array(size);
  const worst = new Int8Array(size);
  const expert = new Int8Array(size);
  for (let index = order.forward.length - 1; index >= 0; index -= 1) {
    const at = order.forward[index] as number;
    const node = nodeOf(graph.program, graph.situations[at] as Graph['situations'][number]);
    const view = views[at];
    if (node.kind === 'ending') {
      best[at] = worst[at] = expert[at] = anyhow[at] = node.ending.worth;
    } else if (!view) {
      const to = graph.edges[at]?.[0]?.to ?? at;
      best[at] = best[to] ?? 0;
      anyhow[at] = anyhow[to] ?? 0;
      worst[at] = worst[to] ?? 0;
      expert[at] = expert[to] ?? 0;
    } else {
      const targets = view.options.length > 0 ? view.options.map(({ to }) => to) : [view.silence.to];
      anyhow[at] = Math.max(...[...targets, view.silence.to].map((to) => anyhow[to] ?? 0));
      best[at] = Math.max(...targets.map((to) => best[to] ?? 0));
      worst[at] = Math.min(...targets.map((to) => worst[to] ?? 0));
      expert[at] = expert[expertEdge(view)] ?? 0;
    }
  }
  return { anyhow, best, worst, expert };
}
