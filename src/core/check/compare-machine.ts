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
  /** Of those that would cover every node, choice and outcome, how many there was no time for. */
  readonly left: number;
  readonly steps: number;
  readonly walks: number;
  /** Reported examples replayed on the statechart. */
  readonly examples: number;
  readonly difference: string | undefined;
}

type Snapshot = ReturnType<typeof transition<ScenarioMachine>>[0];

const WALKS = 20;
const WALK_LENGTH = 60;
/** Steps of the statechart, the slower of the two, for the sample and for the examples: a second or two each. */
const MOST_STEPS = 6000;

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
  step(snapshot: Snapshot, situation: Situation, event: ScenarioEvent): Both {
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

interface Both {
  readonly snapshot: Snapshot;
  readonly situation: Situation;
}

/** Configurations reached on the machine by the same events as on the plain model, each once. */
class Reacher {
  private readonly known: Map<number, Both>;
  private readonly twin: Twin;
  private readonly graph: Graph;

  constructor(twin: Twin, graph: Graph) {
    this.twin = twin;
    this.graph = graph;
    this.known = new Map([[0, { snapshot: twin.start(), situation: startSituation(graph.program) }]]);
  }

  reach(configuration: number): Both | undefined {
    const { parents, edges } = this.graph;
    const path: number[] = [];
    for (let at = configuration; at > 0 && !this.known.has(at); at = parents[at] ?? -1) path.push(at);
    for (let at = path.pop(); at !== undefined; at = path.pop()) {
      const parent = parents[at] ?? -1;
      const from = this.known.get(parent);
      const edge = edges[parent]?.find(({ to }) => to === at);
      if (from && edge) this.known.set(at, this.twin.step(from.snapshot, from.situation, eventOf(edge)));
    }
    return this.known.get(configuration);
  }
}

/** Compares every event in as many of the sampled configurations as there is time for; returns how many. */
function compareSample(twin: Twin, graph: Graph, sample: readonly number[]): number {
  const reacher = new Reacher(twin, graph);
  for (const [compared, at] of sample.entries()) {
    if (twin.steps > MOST_STEPS) return compared;
    const from = reacher.reach(at);
    const node = nodeOf(graph.program, graph.situations[at] as Situation);
    if (!from) continue;
    const own =
      node.kind === 'decision'
        ? node.choices.map((choice): ScenarioEvent => ({ type: 'choose', choice: choice.id }))
        : [];
    for (const event of [...own, { type: 'silence' } as const, { type: 'advance' } as const])
      twin.step(from.snapshot, from.situation, event);
  }
  return sample.length;
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

/** Where examples have come to, and how they go on from there: what several have in common is played once. */
interface Replayed extends Both {
  readonly next: Map<string, Replayed>;
}

/** Replays examples as far as there is time; returns how many were replayed to their end. */
function replayExamples(twin: Twin, graph: Graph, examples: readonly (readonly ScenarioEvent[])[]): number {
  const root: Replayed = {
    snapshot: twin.start(),
    situation: startSituation(graph.program),
    next: new Map(),
  };
  const most = twin.steps + MOST_STEPS;
  let replayed = 0;
  for (const events of examples) {
    let at = root;
    for (const event of events) {
      if (twin.steps > most) return replayed;
      const name = event.type === 'choose' ? `choose ${event.choice}` : event.type;
      const onward = at.next.get(name) ?? {
        ...twin.step(at.snapshot, at.situation, event),
        next: new Map(),
      };
      at.next.set(name, onward);
      at = onward;
    }
    replayed += 1;
  }
  return replayed;
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
  const compared = compareSample(twin, graph, sample);
  randomWalks(twin, graph, seed);
  const replayed = replayExamples(twin, graph, examples);
  return {
    configurations: compared,
    left: sample.length - compared,
    steps: twin.steps,
    walks: WALKS,
    examples: replayed,
    difference: twin.difference,
  };
}
