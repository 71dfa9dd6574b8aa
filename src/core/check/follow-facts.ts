import type { Situation } from '../program/world.ts';
import type { Graph } from './explore.ts';
import { factCodes } from './fact-codes.ts';
import type { Order } from './order.ts';

/** What following facts and promises showed: every promise that may have been made, per configuration. */
export interface Followed {
  readonly promises: Int32Array;
  /** Every fact that is true somewhere, as bits. */
  readonly facts: number;
  /** False when there were too many combinations to show them all. */
  readonly complete: boolean;
}

/** Somebody to whom configurations are shown with the facts and promises they are reached with. */
export interface Watcher {
  /** `at` is the configuration's number. */
  readonly look: (situation: Situation, at: number) => void;
  /** Whether looking at this node again can still teach anything. */
  readonly curious: (node: number) => boolean;
}

/** Shows each of them what it is still curious about. */
export const watchAll = (...watchers: readonly Watcher[]): Watcher => ({
  curious: (node) => watchers.some(({ curious }) => curious(node)),
  look: (situation, at) => {
    for (const { curious, look } of watchers) if (curious(situation.node)) look(situation, at);
  },
});

/** Combinations followed at most, over all configurations: some seconds of work, at most some forty bytes each. */
export const FOLLOW_LIMIT = 3_000_000;

/** The sets on their way: a configuration's set is dropped once it has been passed on. */
class Sets {
  private readonly sets: (Set<number> | undefined)[] = [];
  /** A set is shared along steps that change nothing, and copied when something must be added. */
  private readonly shared: boolean[] = [];

  start(codes: Set<number>): void {
    this.sets[0] = codes;
  }

  take(at: number): ReadonlySet<number> {
    const set = this.sets[at] ?? new Set<number>();
    this.sets[at] = undefined;
    return set;
  }

  share(to: number, codes: ReadonlySet<number>): void {
    const known = this.sets[to];
    if (known === codes) return;
    if (known) {
      this.add(to, codes);
    } else {
      this.sets[to] = codes as Set<number>;
      this.shared[to] = true;
    }
  }

  add(to: number, codes: Iterable<number>): void {
    let target = this.sets[to];
    if (!target || this.shared[to]) {
      target = new Set(target);
      this.sets[to] = target;
      this.shared[to] = false;
    }
    for (const code of codes) target.add(code);
  }
}

/**
 * Follows facts and promises through the graph as exact sets. Configurations are told apart only by what
 * decides something; what is merely shown is followed here, and every combination is shown to the watcher
 * while it can still learn. Every shown fact can double the combinations, so there is a limit.
 */
export function followFacts(graph: Graph, order: Order, watcher: Watcher, limit = FOLLOW_LIMIT): Followed {
  const { program, situations, edges } = graph;
  const told = factCodes(program);
  const promises = new Int32Array(situations.length);
  const sets = new Sets();
  sets.start(new Set([told.pack((situations[0] as Situation).world)]));
  const unpack = (situation: Situation, code: number): Situation => ({
    ...situation,
    world: { ...situation.world, ...told.unpack(code) },
  });
  let left = limit;
  let facts = 0;
  const pass = (at: number, codes: ReadonlySet<number>): void => {
    left -= codes.size;
    if (left < 0) return;
    const situation = situations[at] as Situation;
    let made = promises[at] ?? 0;
    for (const code of codes) {
      made |= told.promises(code);
      facts |= told.facts(code);
    }
    promises[at] = made;
    if (watcher.curious(situation.node)) for (const code of codes) watcher.look(unpack(situation, code), at);
    for (const edge of edges[at] ?? []) {
      const { to, said, gain, keep } = edge;
      if (keep === -1 && gain === 0 && (said?.promises ?? 0) === 0) sets.share(to, codes);
      else
        sets.add(
          to,
          Array.from(codes, (code) => told.after(code, edge)),
        );
    }
  };
  for (const at of order.forward) pass(at, sets.take(at));
  if (order.loop !== undefined) passRound(graph, order, sets, pass);
  return { promises, facts, complete: left >= 0 };
}

/** What lies on a loop or behind one has no order: codes are passed on until none is new. */
function passRound(
  { situations, edges }: Graph,
  order: Order,
  sets: Sets,
  pass: (at: number, codes: ReadonlySet<number>) => void,
): void {
  const ordered = new Set(order.forward);
  const queue = [...situations.keys()].filter((at) => !ordered.has(at));
  const passed = new Map(queue.map((at) => [at, new Set<number>()]));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const known = passed.get(at) ?? new Set();
    const fresh = new Set([...sets.take(at)].filter((code) => !known.has(code)));
    if (fresh.size === 0) continue;
    for (const code of fresh) known.add(code);
    pass(at, fresh);
    queue.push(...(edges[at] ?? []).map(({ to }) => to));
  }
}
