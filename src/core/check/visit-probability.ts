import { SILENCE } from '../program/program.ts';
import type { DecisionView } from './annotate.ts';
import type { Graph } from './explore.ts';
import type { Order } from './order.ts';
import type { Strategy } from './strategies.ts';

type Views = readonly (DecisionView | undefined)[];

/** How likely a simulated trainee gets somewhere. All numbers 0–1. */
export interface Visits {
  /** By node index: the chance that a play comes through the node at least once. */
  readonly nodes: readonly number[];
  /** By `node/option`: of the times the trainee stands there, how often they say it. */
  readonly said: ReadonlyMap<string, number>;
}

/** What a strategy does from the configurations it gets into, flat: moves of the n-th stand at first[n]…first[n + 1]. */
interface Walk {
  readonly states: readonly number[];
  readonly first: readonly number[];
  readonly to: readonly number[];
  /** Program node of the n-th state. */
  readonly node: readonly number[];
  readonly size: number;
}

function targets(
  graph: Graph,
  view: DecisionView | undefined,
  strategy: Strategy,
  at: number,
): readonly number[] {
  if (!view) return (graph.edges[at] ?? []).map(({ to }) => to);
  const { world } = graph.situations[at] as Graph['situations'][number];
  const picked = strategy.pick(view, world, 0);
  return picked.length > 0 ? picked.map(({ to }) => to) : [view.silence.to];
}

function walkOf(graph: Graph, order: Order, views: Views, strategy: Strategy): Walk {
  const place = new Int32Array(graph.situations.length).fill(-1);
  const reached = new Uint8Array(graph.situations.length);
  const states: number[] = [];
  const first: number[] = [];
  const to: number[] = [];
  reached[0] = 1;
  for (const at of order.forward) {
    if (!reached[at]) continue;
    place[at] = states.length;
    states.push(at);
    first.push(to.length);
    for (const target of targets(graph, views[at], strategy, at)) {
      reached[target] = 1;
      to.push(target);
    }
  }
  first.push(to.length);
  const node = states.map((at) => (graph.situations[at] as Graph['situations'][number]).node);
  return { states, first, to: to.map((target) => place[target] as number), node, size: states.length };
}

/** Sends probability forward; where `stop` holds it is counted and goes no further. */
function send(
  { first, to, node, size }: Walk,
  count: (node: number, mass: number, state: number) => void,
  stop = -1,
): void {
  const mass = new Float64Array(size);
  mass[0] = 1;
  for (let at = 0; at < size; at += 1) {
    const here = mass[at] as number;
    if (here === 0) continue;
    count(node[at] as number, here, at);
    if (node[at] === stop) continue;
    const [start, end] = [first[at] as number, first[at + 1] as number];
    for (let move = start; move < end; move += 1) {
      const target = to[move] as number;
      mass[target] = (mass[target] as number) + here / (end - start);
    }
  }
}

/** Nodes one play can come through twice: those met again among what lies before them. */
function repeated({ first, to, node, size }: Walk, nodes: number): ReadonlySet<number> {
  const words = Math.ceil(nodes / 32);
  const before = new Int32Array(size * words);
  const again = new Set<number>();
  for (let at = 0; at < size; at += 1) {
    const own = node[at] as number;
    const place = at * words + (own >> 5);
    if ((before[place] as number) & (1 << (own & 31))) again.add(own);
    before[place] = (before[place] as number) | (1 << (own & 31));
    for (let move = first[at] as number; move < (first[at + 1] as number); move += 1) {
      const target = (to[move] as number) * words;
      for (let word = 0; word < words; word += 1) {
        before[target + word] = (before[target + word] as number) | (before[at * words + word] as number);
      }
    }
  }
  return again;
}

function saidShares(graph: Graph, views: Views, strategy: Strategy, walk: Walk): Map<string, number> {
  const stood = new Map<number, number>();
  const said = new Map<string, number>();
  send(walk, (node, mass, state) => {
    const at = walk.states[state] as number;
    const view = views[at];
    if (!view) return;
    stood.set(node, (stood.get(node) ?? 0) + mass);
    const picked = strategy.pick(view, (graph.situations[at] as Graph['situations'][number]).world, 0);
    const words = picked.length > 0 ? picked.map((option) => option.said.id) : [SILENCE];
    for (const id of words) said.set(`${node}/${id}`, (said.get(`${node}/${id}`) ?? 0) + mass / words.length);
  });
  return new Map(
    [...said].map(([key, mass]) => {
      const [node = '', id = ''] = key.split('/');
      return [`${graph.program.nodes[Number(node)]?.id}/${id}`, mass / (stood.get(Number(node)) ?? 1)];
    }),
  );
}

/**
 * Where a simulated trainee gets to, exactly: probability is sent forward through every configuration. A
 * node that one play can meet twice is counted at its first visit only.
 *
 * @param strategy one that does not count its decisions (`met` is always 0): random, expert, …
 * The graph must be complete and free of loops.
 */
export function visitProbability(graph: Graph, order: Order, views: Views, strategy: Strategy): Visits {
  const walk = walkOf(graph, order, views, strategy);
  const count = graph.program.nodes.length;
  const nodes = new Array<number>(count).fill(0);
  send(walk, (node, mass) => {
    nodes[node] = (nodes[node] as number) + mass;
  });
  for (const again of repeated(walk, count)) {
    let hit = 0;
    send(walk, (node, mass) => (hit += node === again ? mass : 0), again);
    nodes[again] = hit;
  }
  // Sums of many small shares can end a hair above one.
  return { nodes: nodes.map((value) => Math.min(1, value)), said: saidShares(graph, views, strategy, walk) };
}
