import { nodeOf } from '../engine/step.ts';
import type { DecisionView } from './annotate.ts';
import type { Graph } from './explore.ts';
import type { Order } from './order.ts';

const NEVER = 1_000_000;

export interface Bounds {
  readonly fewest: number;
  readonly most: number;
}

/**
 * Fewest and most decisions of a kind met on any full path: from the start to an ending, not cut short by a
 * walk-out or a red line. Staying silent may be part of a full path.
 *
 * @param counts 1 where a configuration's decision counts, else 0
 * @returns undefined when no full path exists
 */
export function boundsOnFullPaths(
  graph: Graph,
  order: Order,
  views: readonly (DecisionView | undefined)[],
  counts: (view: DecisionView) => boolean,
): Bounds | undefined {
  const fewest = new Int32Array(graph.situations.length).fill(NEVER);
  const most = new Int32Array(graph.situations.length).fill(-NEVER);
  for (let index = order.forward.length - 1; index >= 0; index -= 1) {
    const at = order.forward[index] as number;
    if (nodeOf(graph.program, graph.situations[at] as Graph['situations'][number]).kind === 'ending') {
      fewest[at] = most[at] = 0;
      continue;
    }
    const view = views[at];
    const own = view && counts(view) ? 1 : 0;
    for (const edge of graph.edges[at] ?? []) {
      if (edge.walkout || edge.said?.redline !== undefined) continue;
      fewest[at] = Math.min(fewest[at] as number, (fewest[edge.to] as number) + own);
      most[at] = Math.max(most[at] as number, (most[edge.to] as number) + own);
    }
  }
  const [low, high] = [fewest[0] ?? NEVER, most[0] ?? -NEVER];
  return low >= NEVER / 2 ? undefined : { fewest: low, most: high };
}
