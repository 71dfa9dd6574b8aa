import type { ScenarioEvent } from '../engine/step.ts';
import type { Edge } from './edge.ts';
import type { Graph } from './explore.ts';

const eventOf = ({ said }: Edge): ScenarioEvent =>
  said === undefined
    ? { type: 'advance' }
    : said.kind === 'silence'
      ? { type: 'silence' }
      : { type: 'choose', choice: said.id };

/** The events of a shortest way from the start to a configuration. */
export function examplePath(graph: Graph, configuration: number): ScenarioEvent[] {
  const events: ScenarioEvent[] = [];
  for (let at = configuration; at > 0; ) {
    const parent = graph.parents[at] ?? -1;
    const edge = graph.edges[parent]?.find(({ to }) => to === at);
    if (!edge) break;
    events.unshift(eventOf(edge));
    at = parent;
  }
  return events;
}

export { eventOf };
