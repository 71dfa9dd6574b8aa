import type { DecisionNode, Program, Utterance } from '../compile/program.ts';
import { nodeOf, offered, say, startSituation, step } from '../compile/step.ts';
import type { Situation, World } from '../compile/world.ts';
import { configurationKey } from './configuration-key.ts';
import { liveReads, successors } from './liveness.ts';

/** How one configuration leads to another. */
export interface Edge {
  readonly to: number;
  /** Undefined where the talk simply runs on. */
  readonly said: Utterance | undefined;
  /** A person walked out on this step. */
  readonly walkout: boolean;
  /** Bits of facts this step makes true, and bits it leaves as they were: after = (before & keep) | gain. */
  readonly gain: number;
  readonly keep: number;
}

/** Every configuration a scenario can be in, and every way on from it. */
export interface Graph {
  readonly program: Program;
  readonly situations: readonly Situation[];
  readonly edges: readonly (readonly Edge[])[];
  /** For each configuration, the one it was first reached from; −1 at the start. */
  readonly parents: readonly number[];
  /** False when exploration stopped before covering everything. */
  readonly complete: boolean;
}

export const EXPLORE_LIMIT = 3_000_000;
const ALL_FACTS = -1;

class Index {
  private readonly places = new Map<number, Map<number | string, number>>();
  private readonly key: ReturnType<typeof configurationKey>;

  constructor(program: Program) {
    this.key = configurationKey(program);
  }

  /** The number of a configuration, taking `fresh` when it is new. */
  number(situation: Situation, fresh: number): number {
    const place = this.key.place(situation);
    const known = this.places.get(place) ?? new Map<number | string, number>();
    this.places.set(place, known);
    const people = this.key.people(situation);
    const number = known.get(people);
    if (number !== undefined) return number;
    known.set(people, fresh);
    return fresh;
  }
}

/** Whether a step from here may change facts at all: most do not, and need no second look. */
function touchesFacts(program: Program): (from: Situation, said: Utterance | undefined) => boolean {
  const tells = program.nodes.map((node) => node.learns.length > 0 || node.clears !== 0);
  const beyond = program.nodes.map((node) => successors(program, node).some((to) => tells[to]));
  return (from, said) =>
    beyond[from.node] === true || (said !== undefined && (said.learns.length > 0 || said.clears !== 0));
}

type Next = (situation: Situation) => Situation;

/** Runs the same step with every fact that decides nothing false, then true: what differs was left alone. */
function factChange(situation: Situation, deciding: number, next: Next): Pick<Edge, 'gain' | 'keep'> {
  const { world } = situation;
  const without = next({ ...situation, world: { ...world, facts: world.facts & deciding } }).world.facts;
  const withAll = next({ ...situation, world: { ...world, facts: world.facts | ~deciding } }).world.facts;
  return { gain: without, keep: withAll };
}

const UNCHANGED: Pick<Edge, 'gain' | 'keep'> = { gain: 0, keep: ALL_FACTS };

/**
 * Visits every reachable configuration of the plain model, breadth first. Silence counts as something
 * said. Exhaustive up to variables that cannot matter any more (see liveness).
 *
 * @param limit most configurations to visit; a graph cut short says so in `complete`
 */
export function explore(program: Program, limit = EXPLORE_LIMIT): Graph {
  const index = new Index(program);
  const touches = touchesFacts(program);
  const deciding = liveReads(program).map(({ facts }) => facts);
  const situations: Situation[] = [];
  const edges: Edge[][] = [];
  const parents: number[] = [];
  const visit = (situation: Situation, parent: number): number => {
    const number = index.number(situation, situations.length);
    if (number === situations.length) {
      situations.push(situation);
      parents.push(parent);
    }
    return number;
  };
  visit(startSituation(program), -1);
  for (let at = 0; at < situations.length; at += 1) {
    if (situations.length > limit) return { program, situations, edges, parents, complete: false };
    const situation = situations[at] as Situation;
    const node = nodeOf(program, situation);
    const out: Edge[] = [];
    const connect = (said: Utterance | undefined, next: Next) => {
      const target = next(situation);
      const mask = (deciding[situation.node] ?? 0) | (deciding[situation.resume] ?? 0);
      const change = touches(situation, said) ? factChange(situation, mask, next) : UNCHANGED;
      out.push({
        to: visit(target, at),
        said,
        walkout: target.world.gone !== situation.world.gone,
        ...change,
      });
    };
    if (node.kind === 'beat')
      connect(undefined, (from) => step(program, from, { type: 'advance' }) as Situation);
    if (node.kind === 'decision') {
      for (const said of utterances(program, node, situation.world))
        connect(said, (from) => say(program, from, said));
    }
    edges.push(out);
  }
  return { program, situations, edges, parents, complete: true };
}

const utterances = (program: Program, node: DecisionNode, world: World): Utterance[] => [
  ...offered(program, node, world),
  node.silence,
];
