import type { ScenarioEvent } from '../engine/step.ts';
import type { Utterance } from '../program/program.ts';
import type { Edge } from './edge.ts';
import type { Graph } from './explore.ts';

const ADVANCE: ScenarioEvent = { type: 'advance' };
const SILENT: ScenarioEvent = { type: 'silence' };
const chosen = new WeakMap<Utterance, ScenarioEvent>();

/** One object for every way to say the same: a file may have as many long examples as it has places. */
function eventOf({ said }: Edge): ScenarioEvent {
  if (said === undefined) return ADVANCE;
  if (said.kind === 'silence') return SILENT;
  const event = chosen.get(said) ?? { type: 'choose', choice: said.id };
  chosen.set(said, event);
  return event;
}

/** The events of a shortest way from the start to a configuration. */
export function examplePath(graph: Graph, configuration: number): ScenarioEvent[] {
  const events: ScenarioEvent[] = [];
  for (let at = configuration; at > 0; ) {
    const parent = graph.parents[at] ?? -1;
    const edge = graph.edges[parent]?.find(({ to }) => to === at);
    if (!edge) break;
    events.push(eventOf(edge));
    at = parent;
  }
  return events.reverse();
}

export { eventOf };
