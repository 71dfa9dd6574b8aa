import type { DecisionView, Option } from './annotate.ts';
import type { Graph } from './explore.ts';
import type { Order } from './order.ts';
import type { Strategy } from './strategies.ts';

export interface StrategyResult {
  readonly name: string;
  readonly label: string;
  readonly kind: Strategy['kind'];
  /** E[earned] ÷ E[available] × 100 over all its plays, exact. */
  readonly expected: number;
  /** Lowest and highest process score of a play it can have. */
  readonly worst: number;
  readonly best: number;
  /** Mean ending worth, 0–4. */
  readonly worth: number;
}

/** One way on in a strategy's own graph. */
interface Move {
  readonly to: number;
  readonly earned: number;
  readonly available: number;
}

interface Policy {
  readonly moves: ReadonlyMap<number, readonly Move[]>;
  /** States in an order in which every move leads forward. */
  readonly forward: readonly number[];
  readonly worthAt: (state: number) => number | undefined;
}

/** Slips count decisions, so a state is a configuration and how many were met, up to this many. */
const COUNTED = 4;

function movesFrom(graph: Graph, views: readonly (DecisionView | undefined)[], strategy: Strategy, at: number, met: number): Move[] {
  const view = views[at];
  const next = Math.min(met + 1, COUNTED - 1);
  if (!view) return (graph.edges[at] ?? []).map(({ to }) => ({ to: to * COUNTED + met, earned: 0, available: 0 }));
  const world = (graph.situations[at] as Graph['situations'][number]).world;
  const picked: readonly Option[] = strategy.pick(view, world, met);
  const available = view.highest - view.lowest;
  if (picked.length === 0) return [{ to: view.silence.to * COUNTED + next, earned: 0, available }];
  return picked.map(({ to, grade }) => ({ to: to * COUNTED + next, earned: grade - view.lowest, available }));
}

/** The part of the graph a strategy can get into. Counting slips does not disturb the order: met only grows. */
function policyOf(graph: Graph, order: Order, views: readonly (DecisionView | undefined)[], strategy: Strategy): Policy {
  const counts = strategy.kind === 'expert';
  const reached = new Set<number>([0]);
  const moves = new Map<number, readonly Move[]>();
  const forward: number[] = [];
  for (const at of order.forward) {
    for (let met = 0; met < (counts ? COUNTED : 1); met += 1) {
      const state = at * COUNTED + met;
      if (!reached.has(state)) continue;
      const out = movesFrom(graph, views, strategy, at, met).map((move) =>
        counts ? move : { ...move, to: move.to - (move.to % COUNTED) },
      );
      for (const { to } of out) reached.add(to);
      moves.set(state, out);
      forward.push(state);
    }
  }
  const worthAt = (state: number) => {
    const situation = graph.situations[Math.floor(state / COUNTED)];
    const node = situation && graph.program.nodes[situation.node];
    return node?.kind === 'ending' ? node.ending.worth : undefined;
  };
  return { moves, forward, worthAt };
}

/** Exact expectations by sending probability forward through the policy's graph. */
function propagate(policy: Policy): { earned: number; available: number; worth: number } {
  const mass = new Map<number, number>([[0, 1]]);
  let earned = 0;
  let available = 0;
  let worth = 0;
  for (const state of policy.forward) {
    const here = mass.get(state) ?? 0;
    const out = policy.moves.get(state) ?? [];
    worth += here * (policy.worthAt(state) ?? 0);
    for (const move of out) {
      const share = here / out.length;
      earned += share * move.earned;
      available += share * move.available;
      mass.set(move.to, (mass.get(move.to) ?? 0) + share);
    }
  }
  return { earned, available, worth };
}

/** Largest Σ(sign × (earned − rate × available)) from the start, and the ratio of the play that attains it. */
function attain(policy: Policy, rate: number, sign: number): number {
  const value = new Map<number, readonly [gain: number, earned: number, available: number]>();
  for (let index = policy.forward.length - 1; index >= 0; index -= 1) {
    const state = policy.forward[index] as number;
    let best: readonly [number, number, number] | undefined;
    for (const move of policy.moves.get(state) ?? []) {
      const [gain, earned, available] = value.get(move.to) ?? [0, 0, 0];
      const own = sign * (move.earned - rate * move.available);
      if (!best || own + gain > best[0]) best = [own + gain, earned + move.earned, available + move.available];
    }
    value.set(state, best ?? [0, 0, 0]);
  }
  const [, earned, available] = value.get(0) ?? [0, 0, 0];
  return available === 0 ? rate : earned / available;
}

/** Extreme ratio earned ÷ available over single plays, by Dinkelbach's iteration (exact; a few rounds). */
function extreme(policy: Policy, sign: 1 | -1): number {
  let rate = sign === 1 ? 0 : 1;
  for (let round = 0; round < 30; round += 1) {
    const next = attain(policy, rate, sign);
    if (Math.abs(next - rate) < 1e-12) break;
    rate = next;
  }
  return rate;
}

/** What a simulated trainee scores on a scenario, exactly. */
export function simulate(graph: Graph, order: Order, views: readonly (DecisionView | undefined)[], strategy: Strategy): StrategyResult {
  const policy = policyOf(graph, order, views, strategy);
  const { earned, available, worth } = propagate(policy);
  return {
    name: strategy.name,
    label: strategy.label,
    kind: strategy.kind,
    expected: available === 0 ? 0 : (100 * earned) / available,
    worst: 100 * extreme(policy, -1),
    best: 100 * extreme(policy, 1),
    worth,
  };
}
