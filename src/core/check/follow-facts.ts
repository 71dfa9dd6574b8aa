import type { Situation } from '../compile/world.ts';
import type { Coverage } from './coverage.ts';
import type { Graph } from './explore.ts';
import type { Order } from './order.ts';

/**
 * The facts and promises each configuration can be reached with, each as `facts * promiseSpan + promises`.
 * Configurations are told apart only by what decides something; what is merely shown is followed here, as
 * exact sets.
 */
export interface FactSets {
  readonly sets: readonly ReadonlySet<number>[];
  readonly unpack: (situation: Situation, code: number) => Situation;
}

export function factSets(graph: Graph, order: Order): FactSets {
  const { program, situations, edges } = graph;
  const promiseSpan = 2 ** program.promiseBit.size;
  const pack = (facts: number, promises: number): number => facts * promiseSpan + promises;
  const sets = situations.map(() => new Set<number>());
  const start = situations[0]?.world;
  if (start) sets[0]?.add(pack(start.facts, start.promises));
  const factMask = 2 ** program.factBit.size - 1;
  for (const at of order.forward) {
    for (const { to, said, gain, keep } of edges[at] ?? []) {
      const target = sets[to] as Set<number>;
      const made = said?.promises ?? 0;
      for (const code of sets[at] as Set<number>) {
        const facts = ((Math.floor(code / promiseSpan) & keep) | gain) & factMask;
        target.add(pack(facts, (code % promiseSpan) | made));
      }
    }
  }
  const unpack = (situation: Situation, code: number): Situation => ({
    ...situation,
    world: { ...situation.world, facts: Math.floor(code / promiseSpan), promises: code % promiseSpan },
  });
  return { sets, unpack };
}

/** Shows every configuration, with every set of facts it can have, to the coverage while it can still learn. */
export function observeAll(graph: Graph, facts: FactSets, coverage: Coverage): void {
  graph.situations.forEach((situation, at) => {
    if (!coverage.curious(situation.node)) return;
    for (const code of facts.sets[at] ?? []) coverage.look(facts.unpack(situation, code));
  });
}
