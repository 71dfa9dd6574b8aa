import { orderOptions } from '../play/option-order.ts';
import type { DecisionView, Option } from './annotate.ts';
import type { Graph } from './explore.ts';
import type { StrategyResult } from './simulate.ts';

/** A trainee who goes by the place on the screen. */
export interface OrderStrategy {
  readonly name: string;
  readonly label: string;
  /** The place taken, 0-based, where `count` options stand. */
  readonly place: (count: number) => number;
}

export const ORDER_STRATEGIES: readonly OrderStrategy[] = [
  { name: 'first', label: '总选屏幕上第一个', place: () => 0 },
  { name: 'second', label: '总选屏幕上第二个', place: (count) => Math.min(1, count - 1) },
  { name: 'third', label: '总选屏幕上第三个', place: (count) => Math.min(2, count - 1) },
  { name: 'last', label: '总选屏幕上最后一个', place: (count) => count - 1 },
];

/** Runs played; each has its own seed, so its own order at every decision. */
export const ORDER_RUNS = 400;

interface Play {
  readonly earned: number;
  readonly available: number;
  readonly worth: number;
}

export type Shown = <T>(options: readonly T[], seed: number, node: string, turn: number) => T[];

function playOnce(
  graph: Graph,
  views: readonly (DecisionView | undefined)[],
  pick: (view: DecisionView, turn: number) => Option | undefined,
): Play {
  let [at, turn, earned, available] = [0, 0, 0, 0];
  for (;;) {
    const view = views[at];
    if (!view) {
      const next = graph.edges[at]?.[0];
      if (next) {
        at = next.to;
        continue;
      }
      const node = graph.program.nodes[(graph.situations[at] as Graph['situations'][number]).node];
      return { earned, available, worth: node?.kind === 'ending' ? node.ending.worth : 0 };
    }
    const option = pick(view, turn);
    turn += 1;
    available += view.highest - view.lowest;
    if (option) earned += option.grade - view.lowest;
    at = option?.to ?? view.silence.to;
  }
}

const ratio = ({ earned, available }: Pick<Play, 'earned' | 'available'>): number =>
  available === 0 ? 0 : (100 * earned) / available;

/**
 * What a trainee scores who goes by the place on the screen. The order is drawn from the seed of the run and the
 * turn, so this plays runs with the first seeds instead of looking at the order in the file: an estimate over
 * `ORDER_RUNS` runs, the same each time.
 *
 * @param show how options are ordered for a run; that of the play page unless a test says otherwise
 * The graph must be complete and free of loops.
 */
export function playByOrder(
  graph: Graph,
  views: readonly (DecisionView | undefined)[],
  { name, label, place }: OrderStrategy,
  show: Shown = orderOptions,
): StrategyResult {
  const plays = Array.from({ length: ORDER_RUNS }, (_, index) =>
    playOnce(graph, views, ({ options, node }, turn) =>
      show(options, index + 1, node.id, turn).at(place(options.length)),
    ),
  );
  const sum = (value: (play: Play) => number): number => plays.reduce((all, play) => all + value(play), 0);
  const ratios = plays.map(ratio);
  return {
    name,
    label,
    kind: 'blind',
    expected: ratio({ earned: sum(({ earned }) => earned), available: sum(({ available }) => available) }),
    worst: Math.min(...ratios),
    best: Math.max(...ratios),
    worth: sum(({ worth }) => worth) / plays.length,
  };
}
