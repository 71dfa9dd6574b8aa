import type { DecisionView } from '../annotate.ts';
import { examplePath } from '../example-path.ts';
import type { Graph } from '../explore.ts';
import type { Order } from '../order.ts';
import { heardBefore } from './heard-before.ts';
import { placesAsPlayed } from './places.ts';
import { isTelling, type Offer, type Trial, type TrialOption, type TrialSet } from './trial.ts';

type Views = readonly (DecisionView | undefined)[];

/** All visits to a decision that see the same options graded alike. */
interface Seen {
  mass: number;
  /** The likeliest configuration among them, and how likely. */
  view: DecisionView;
  heaviest: number;
}

/** How likely one who clicks at random comes through each configuration; visits add up. */
function randomVisits({ situations, edges }: Graph, order: Order, views: Views): Float64Array {
  const mass = new Float64Array(situations.length);
  mass[0] = 1;
  for (const at of order.forward) {
    const here = mass[at] as number;
    if (here === 0) continue;
    const view = views[at];
    const ways = view && view.options.length > 0 ? view.options : (edges[at] ?? []);
    for (const { to } of ways) mass[to] = (mass[to] as number) + here / ways.length;
  }
  return mass;
}

/** Which options a decision offers, graded how. */
export const signature = ({ options }: DecisionView): string =>
  options.map(({ said, grade }) => `${said.id}${grade}`).join();

function seenByNode(graph: Graph, order: Order, views: Views): Map<string, Map<string, Seen>> {
  const mass = randomVisits(graph, order, views);
  const nodes = new Map<string, Map<string, Seen>>();
  for (const view of views) {
    const here = view ? (mass[view.at] as number) : 0;
    if (!view || here === 0) continue;
    const ways = nodes.get(view.node.id) ?? new Map<string, Seen>();
    nodes.set(view.node.id, ways);
    const key = signature(view);
    const seen = ways.get(key);
    if (!seen) ways.set(key, { mass: here, view, heaviest: here });
    else {
      seen.mass += here;
      if (here > seen.heaviest) Object.assign(seen, { view, heaviest: here });
    }
  }
  return nodes;
}

const optionsOf = ({ options, highest }: DecisionView): TrialOption[] =>
  options.map(({ said, grade }) => ({ id: said.id, text: said.text, best: grade === highest }));

function offerOf(graph: Graph, { view, mass }: Seen, all: number): Offer {
  const options = optionsOf(view);
  const { heard, turn } = heardBefore(graph.program, examplePath(graph, view.at));
  const places = placesAsPlayed(options.length, view.node.id, turn);
  return { name: signature(view), weight: mass / all, options, heard, places };
}

function trialOf(graph: Graph, id: string, ways: Iterable<Seen>): Trial[] {
  const telling = [...ways].filter(({ view }) => isTelling(optionsOf(view)));
  const all = telling.reduce((sum, { mass }) => sum + mass, 0);
  if (all === 0) return [];
  return [{ id, offers: telling.map((seen) => offerOf(graph, seen, all)) }];
}

/**
 * The decisions of a scenario as trials. Grades and options may hang on what has happened: a decision is
 * every different offer with its grades that one who clicks at random meets there, each weighed by how
 * often; the lines heard are those of a play that leads to the likeliest configuration with that offer.
 * The graph must be complete and free of loops.
 */
export function scenarioTrials(graph: Graph, order: Order, views: Views): TrialSet {
  const { id, title } = graph.program.scenario;
  const nodes = seenByNode(graph, order, views);
  return { id, title, trials: [...nodes].flatMap(([node, ways]) => trialOf(graph, node, ways.values())) };
}
