import { initialTransition, transition } from 'xstate';
import { compileMachine, type ScenarioMachine } from '../engine/machine.ts';
import { nodeOf, type ScenarioEvent, startSituation, step } from '../engine/step.ts';
import { machineEvent, placeOf, stepEvents } from '../engine/machine-events.ts';
import type { Situation } from '../program/world.ts';
import { seededRandom } from '../shared/random.ts';
import { eventOf } from './example-path.ts';
import type { Graph } from './explore.ts';

/** Evidence that the statechart and the plain model are one: what was compared, and the first difference. */
export interface Comparison {
  /** Configurations compared event by event. */
  readonly configurations: number;
  readonly steps: number;
  readonly walks: number;
  /** Reported examples replayed on the statechart. */
  readonly examples: number;
  readonly difference: string | undefined;
}

type Snapshot = ReturnType<typeof transition<ScenarioMachine>>[0];

const WALKS = 20;
const WALK_LENGTH = 60;

/** Structural equality of plain data; cheaper and plainer than comparing texts. */
function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) =>
      same((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name]),
    )
  );
}

class Twin {
  steps = 0;
  difference: string | undefined;
  readonly machine: ScenarioMachine;
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
    this.machine = compileMachine(graph.program);
  }

  start(): Snapshot {
    return initialTransition(this.machine)[0];
  }

  /** Sends one event to both and notes where they part. */
  step(
    snapshot: Snapshot,
    situation: Situation,
    event: ScenarioEvent,
  ): { snapshot: Snapshot; situation: Situation } {
    const { program } = this.graph;
    this.steps += 1;
    const [next] = transition(this.machine, snapshot, machineEvent(event));
    const expected = step(program, situation, event) ?? situation;
    const place = nodeOf(program, expected).id;
    if (placeOf(program, next) !== place || !same(next.context.world, expected.world)) {
      this.difference ??= `在“${nodeOf(program, situation).id}”做 ${JSON.stringify(event)}：状态机到 ${placeOf(program, next)}，规则到 ${place}`;
    }
    return { snapshot: next, situation: expected };
  }
}

/** One configuration for each (node, what was said, where it led, whether it erupted): every guard outcome is among them. */
function sampleConfigurations(graph: Graph): number[] {
  const seen = new Set<string>();
  const sample: number[] = [];
  graph.situations.forEach((situation, at) => {
    const keys = (graph.edges[at] ?? []).map(({ to, said }) => {
      const next = graph.situations[to] as Situation;
      return `${situation.node}/${said?.id ?? ''}/${next.node}/${next.resume}`;
    });
    const offers = `${situation.node}:${(graph.edges[at] ?? []).map(({ said }) => said?.id ?? '').join()}`;
    const fresh = [...keys, offers].filter((key) => !seen.has(key));
    if (fresh.length === 0) return;
    for (const key of fresh) seen.add(key);
    sample.push(at);
  });
  return sample;
}

/** Snapshots of the sampled configurations, reached on the machine by the same events as on the plain model. */
function snapshotsOf(
  graph: Graph,
  twin: Twin,
  sample: readonly number[],
): Map<number, { snapshot: Snapshot; situation: Situation }> {
  const wanted = new Set<number>();
  for (const configuration of sample) {
    for (let at = configuration; at >= 0 && !wanted.has(at); at = graph.parents[at] ?? -1) wanted.add(at);
  }
  const known = new Map([[0, { snapshot: twin.start(), situation: startSituation(graph.program) }]]);
  for (const at of [...wanted].sort((left, right) => left - right)) {
    const parent = graph.parents[at] ?? -1;
    const from = known.get(parent);
    const edge = graph.edges[parent]?.find(({ to }) => to === at);
    if (from && edge) known.set(at, twin.step(from.snapshot, from.situation, eventOf(edge)));
  }
  return known;
}

function randomWalks(twin: Twin, graph: Graph, seed: number): void {
  const random = seededRandom(seed);
  const events = stepEvents(graph.program);
  for (let walk = 0; walk < WALKS; walk += 1) {
    let at = { snapshot: twin.start(), situation: startSituation(graph.program) };
    for (let length = 0; length < WALK_LENGTH; length += 1) {
      const node = nodeOf(graph.program, at.situation);
      // Mostly events that may mean something here, some that mean nothing.
      const own =
        node.kind === 'decision'
          ? node.choices.map((choice): ScenarioEvent => ({ type: 'choose', choice: choice.id }))
          : [{ type: 'advance' } as const];
      const pool = random() < 0.8 ? own : events;
      at = twin.step(at.snapshot, at.situation, pool[Math.floor(random() * pool.length)] as ScenarioEvent);
    }
  }
}

function replayExamples(twin: Twin, graph: Graph, examples: readonly (readonly ScenarioEvent[])[]): void {
  for (const events of examples) {
    let at = { snapshot: twin.start(), situation: startSituation(graph.program) };
    for (const event of events) at = twin.step(at.snapshot, at.situation, event);
  }
}

/**
 * Compares the statechart with the plain model: every event in a sample that covers every node, choice and
 * guard outcome, random walks with illegal events, and the examples of reported findings.
 */
export function compareMachine(
  graph: Graph,
  examples: readonly (readonly ScenarioEvent[])[],
  seed = 20261122,
): Comparison {
  const twin = new Twin(graph);
  const sample = sampleConfigurations(graph);
  const known = snapshotsOf(graph, twin, sample);
  for (const at of sample) {
    const from = known.get(at);
    const node = nodeOf(graph.program, graph.situations[at] as Situation);
    if (!from) continue;
    const own =
      node.kind === 'decision'
        ? node.choices.map((choice): ScenarioEvent => ({ type: 'choose', choice: choice.id }))
        : [];
    for (const event of [...own, { type: 'silence' } as const, { type: 'advance' } as const])
      twin.step(from.snapshot, from.situation, event);
  }
  randomWalks(twin, graph, seed);
  replayExamples(twin, graph, examples);
  return {
    configurations: sample.length,
    steps: twin.steps,
    walks: WALKS,
    examples: examples.length,
    difference: twin.difference,
  };
}
