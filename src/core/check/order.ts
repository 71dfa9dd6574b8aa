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
  if (forward.length === graph.situations.length) return { forward, loop: undefined };
  const done = new Uint8Array(graph.situations.length);
  for (const at of forward) done[at] = 1;
  return { forward, loop: findLoop(graph, done) };
}

/** A configuration on a round: what leads to nothing but leaves is peeled off from the back, and what remains goes round. */
function findLoop({ situations, edges }: Graph, done: Uint8Array): number | undefined {
  const ways = new Int32Array(situations.length);
  const into = new Map<number, number[]>();
  for (let at = 0; at < situations.length; at += 1) {
    if (done[at]) continue;
    for (const { to } of edges[at] ?? []) {
      ways[at] = (ways[at] as number) + 1;
      const from = into.get(to);
      if (from) from.push(at);
      else into.set(to, [at]);
    }
  }
  const leaves: number[] = [];
  for (let at = 0; at < situations.length; at += 1) if (!done[at] && ways[at] === 0) leaves.push(at);
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    done[leaf] = 1;
    for (const from of into.get(leaf) ?? []) {
      ways[from] = (ways[from] as number) - 1;
      if (ways[from] === 0) leaves.push(from);
    }
  }
  const first = done.indexOf(0);
  return first < 0 ? undefined : first;
}
