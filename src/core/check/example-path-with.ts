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

/** Configurations from which one can be reached, itself among them. */
function leadingTo({ edges }: Graph, target: number): Uint8Array {
  const into: number[][] = edges.map(() => []);
  edges.forEach((out, from) => {
    for (const { to } of out) into[to]?.push(from);
  });
  const leads = new Uint8Array(edges.length);
  leads[target] = 1;
  const queue = [target];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const from of into[at] ?? []) {
      if (leads[from]) continue;
      leads[from] = 1;
      queue.push(from);
    }
  }
  return leads;
}

function search(graph: Graph, target: number, goal: number, codes: FactCodes): Step | undefined {
  const leads = leadingTo(graph, target);
  const met = new Map<number, Set<number>>();
  const start = codes.pack((graph.situations[0] as Situation).world);
  const queue: Step[] = [{ at: 0, code: start, from: undefined, edge: undefined }];
  for (const step of queue) {
    const { at, code } = step;
    if (at === target && code === goal) return step;
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
  return undefined;
}

/**
 * The events of a shortest way from the start to a configuration that leaves these facts and promises. The
 * configuration alone does not tell: what is merely shown is not part of it.
 *
 * @returns no events when it cannot be reached like that
 */
export function examplePathWith(graph: Graph, configuration: number, world: World): ScenarioEvent[] {
  const codes = factCodes(graph.program);
  const events: ScenarioEvent[] = [];
  let step = search(graph, configuration, codes.pack(world), codes);
  for (; step?.edge; step = step.from) events.unshift(eventOf(step.edge));
  return events;
}
