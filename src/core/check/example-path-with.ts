import type { ScenarioEvent } from '../engine/step.ts';
import type { Situation, World } from '../program/world.ts';
import type { Edge } from './edge.ts';
import { eventOf } from './example-path.ts';
import type { Graph } from './explore.ts';
import { type FactCodes, factCodes } from './fact-codes.ts';

/** A configuration with facts and promises, and how it was come to. */
interface Step {
  readonly at: number;
  readonly code: number;
  readonly from: Step | undefined;
  readonly edge: Edge | undefined;
}

/** Configurations from which one of the targets can be reached, the targets among them. */
function leadingTo({ situations, edges }: Graph, targets: Iterable<number>): Uint8Array {
  const into: number[][] = situations.map(() => []);
  edges.forEach((out, from) => {
    for (const { to } of out) into[to]?.push(from);
  });
  const queue = [...targets];
  const leads = new Uint8Array(situations.length);
  for (const target of queue) leads[target] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const from of into[at] ?? []) {
      if (leads[from]) continue;
      leads[from] = 1;
      queue.push(from);
    }
  }
  return leads;
}

/** What is looked for: by configuration, the codes wanted there and what was come to with each. */
type Wanted = ReadonlyMap<number, Map<number, Step | undefined>>;

/** Walks on from the start, breadth first, until everything wanted is found. */
function search(graph: Graph, wanted: Wanted, left: number, codes: FactCodes): void {
  const leads = leadingTo(graph, wanted.keys());
  const met = new Map<number, Set<number>>();
  const start = codes.pack((graph.situations[0] as Situation).world);
  const queue: Step[] = [{ at: 0, code: start, from: undefined, edge: undefined }];
  for (const step of queue) {
    const { at, code } = step;
    const here = wanted.get(at);
    if (here?.has(code) && here.get(code) === undefined) {
      here.set(code, step);
      left -= 1;
      if (left === 0) return;
    }
    for (const edge of graph.edges[at] ?? []) {
      if (!leads[edge.to]) continue;
      const next = codes.after(code, edge);
      const known = met.get(edge.to) ?? new Set();
      met.set(edge.to, known);
      if (known.has(next)) continue;
      known.add(next);
      queue.push({ at: edge.to, code: next, from: step, edge });
    }
  }
}

function eventsTo(step: Step | undefined): ScenarioEvent[] {
  const events: ScenarioEvent[] = [];
  for (let at = step; at?.edge; at = at.from) events.push(eventOf(at.edge));
  return events.reverse();
}

/** A configuration, and with which facts and promises it is to be reached. */
export interface Goal {
  readonly at: number;
  readonly world: World;
}

/**
 * For each goal, the events of a shortest way from the start to its configuration that leaves its facts and promises.
 * The configuration alone does not tell: what is merely shown is not part of it. All are looked for in one search.
 *
 * @returns no events for one that cannot be reached like that
 */
export function examplePathsWith(graph: Graph, goals: readonly Goal[]): ScenarioEvent[][] {
  if (goals.length === 0) return [];
  const codes = factCodes(graph.program);
  const wanted = new Map<number, Map<number, Step | undefined>>();
  let left = 0;
  for (const { at, world } of goals) {
    const here = wanted.get(at) ?? new Map<number, Step | undefined>();
    wanted.set(at, here);
    if (here.has(codes.pack(world))) continue;
    here.set(codes.pack(world), undefined);
    left += 1;
  }
  search(graph, wanted, left, codes);
  return goals.map(({ at, world }) => eventsTo(wanted.get(at)?.get(codes.pack(world))));
}
