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

/** Slips count decisions, so a state is a configuration and how many decisions were met, up to this many. */
const COUNTED = 4;

/** The part of the graph a strategy can get into, flat: moves of the n-th state stand at first[n]…first[n + 1]. */
interface Policy {
  /** States in an order in which every move leads forward. */
  readonly states: readonly number[];
  readonly first: readonly number[];
  readonly to: readonly number[];
  readonly earned: readonly number[];
  readonly available: readonly number[];
  /** Place of a state in `states`. */
  readonly place: Int32Array;
  readonly worth: readonly number[];
}

type Emit = (to: number, earned: number, available: number) => void;

function eachMove(
  graph: Graph,
  view: DecisionView | undefined,
  strategy: Strategy,
  at: number,
  met: number,
  emit: Emit,
): void {
  if (!view) {
    for (const { to } of graph.edges[at] ?? []) emit(to * COUNTED + met, 0, 0);
    return;
  }
  const next = strategy.kind === 'expert' ? Math.min(met + 1, COUNTED - 1) : 0;
  const { world } = graph.situations[at] as Graph['situations'][number];
  const picked: readonly Option[] = strategy.pick(view, world, met);
  const available = view.highest - view.lowest;
  if (picked.length === 0) emit(view.silence.to * COUNTED + next, 0, available);
  for (const { to, grade } of picked) emit(to * COUNTED + next, grade - view.lowest, available);
}

/** Follows a strategy through the graph. Counting decisions does not disturb the order: the count only grows. */
function policyOf(
  graph: Graph,
  order: Order,
  views: readonly (DecisionView | undefined)[],
  strategy: Strategy,
): Policy {
  const place = new Int32Array(graph.situations.length * COUNTED).fill(-1);
  const reached = new Uint8Array(place.length);
  const states: number[] = [];
  const first: number[] = [];
  const to: number[] = [];
  const earned: number[] = [];
  const available: number[] = [];
  const worth: number[] = [];
  reached[0] = 1;
  for (const at of order.forward) {
    for (let met = 0; met < COUNTED; met += 1) {
      const state = at * COUNTED + met;
      if (!reached[state]) continue;
      place[state] = states.length;
      states.push(state);
      first.push(to.length);
      const node = graph.program.nodes[(graph.situations[at] as Graph['situations'][number]).node];
      worth.push(node?.kind === 'ending' ? node.ending.worth : 0);
      eachMove(graph, views[at], strategy, at, met, (target, points, of) => {
        reached[target] = 1;
        to.push(target);
        earned.push(points);
        available.push(of);
      });
    }
  }
  first.push(to.length);
  return { states, first, to, earned, available, place, worth };
}

/** Exact expectations by sending probability forward through the policy's graph. */
function propagate({ states, first, to, earned, available, place, worth }: Policy): {
  earned: number;
  available: number;
  worth: number;
} {
  const mass = new Float64Array(states.length);
  mass[0] = 1;
  const sum = { earned: 0, available: 0, worth: 0 };
  for (let at = 0; at < states.length; at += 1) {
    const here = mass[at] as number;
    const [start, end] = [first[at] as number, first[at + 1] as number];
    const share = here / (end - start);
    sum.worth += here * (worth[at] as number);
    for (let move = start; move < end; move += 1) {
      sum.earned += share * (earned[move] as number);
      sum.available += share * (available[move] as number);
      const target = place[to[move] as number] as number;
      mass[target] = (mass[target] as number) + share;
    }
  }
  return sum;
}

/** The play with the largest sign × Σ(earned − rate × available): what it earned and what was available. */
function attain({ states, first, to, earned, available, place }: Policy, rate: number, sign: number): number {
  const gain = new Float64Array(states.length);
  const points = new Int32Array(states.length);
  const of = new Int32Array(states.length);
  for (let at = states.length - 1; at >= 0; at -= 1) {
    const [start, end] = [first[at] as number, first[at + 1] as number];
    let best = Number.NEGATIVE_INFINITY;
    for (let move = start; move < end; move += 1) {
      const target = place[to[move] as number] as number;
      const value =
        sign * ((earned[move] as number) - rate * (available[move] as number)) + (gain[target] as number);
      if (value <= best) continue;
      best = value;
      points[at] = (earned[move] as number) + (points[target] as number);
      of[at] = (available[move] as number) + (of[target] as number);
    }
    gain[at] = start === end ? 0 : best;
  }
  return of[0] === 0 ? rate : (points[0] as number) / (of[0] as number);
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
export function simulate(
  graph: Graph,
  order: Order,
  views: readonly (DecisionView | undefined)[],
  strategy: Strategy,
): StrategyResult {
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
