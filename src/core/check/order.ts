import type { Graph } from './explore.ts';

export interface Order {
  /** Configurations so that every edge leads forward; without those on or behind a loop. */
  readonly forward: readonly number[];
  /** A configuration on a loop, when there is one. */
  readonly loop: number | undefined;
}

/** Topological order of a configuration graph (Kahn); what never loses its last way in leads to a loop. */
export function orderGraph(graph: Graph): Order {
  const waiting = new Int32Array(graph.situations.length);
  for (const edges of graph.edges) for (const { to } of edges) waiting[to] = (waiting[to] ?? 0) + 1;
  const forward: number[] = [];
  const ready: number[] = waiting[0] === 0 ? [0] : [];
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    forward.push(at);
    for (const { to } of graph.edges[at] ?? []) {
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  return {
    forward,
    loop: forward.length === graph.situations.length ? undefined : findLoop(graph, new Set(forward)),
  };
}

/** Walks on among what is left until a configuration comes round again. */
function findLoop(graph: Graph, done: ReadonlySet<number>): number | undefined {
  // Leaves behind a loop lead nowhere; peel them from the back, what remains is on loops.
  const left = new Set<number>();
  for (let at = 0; at < graph.situations.length; at += 1) if (!done.has(at)) left.add(at);
  for (let shrank = true; shrank; ) {
    shrank = false;
    for (const at of left) {
      if ((graph.edges[at] ?? []).some(({ to }) => left.has(to))) continue;
      left.delete(at);
      shrank = true;
    }
  }
  const first = left.values().next();
  return first.done ? undefined : first.value;
}
