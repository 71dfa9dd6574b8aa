import type { DecisionNode, Program, Utterance } from '../compile/program.ts';
import { goOn, land, nodeOf, offered, startSituation, step } from '../compile/step.ts';
import type { Situation, World } from '../compile/world.ts';
import { configurationKey } from './configuration-key.ts';

/** How one configuration leads to another. */
export interface Edge {
  readonly to: number;
  /** Undefined where the talk simply runs on. */
  readonly said: Utterance | undefined;
  /** A person walked out on this step. */
  readonly walkout: boolean;
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

export interface ExploreOptions {
  /** Most configurations to visit; above it the result says so. */
  readonly limit: number;
  /** Called for every configuration and everything that can be said in it. */
  readonly observe?: Observer;
}

export interface Observer {
  readonly arrive: (situation: Situation) => void;
  readonly say: (situation: Situation, said: Utterance, landed: World) => void;
}

export const EXPLORE_LIMIT = 3_000_000;

class Index {
  private readonly places = new Map<number, Map<number | string, number>>();
  private readonly key: ReturnType<typeof configurationKey>;

  constructor(program: Program) {
    this.key = configurationKey(program);
  }

  /** The number of a configuration, taking `fresh` when it is new. */
  number(situation: Situation, fresh: number): number {
    const place = this.key.place(situation);
    let known = this.places.get(place);
    if (!known) this.places.set(place, (known = new Map()));
    const people = this.key.people(situation);
    const number = known.get(people);
    if (number !== undefined) return number;
    known.set(people, fresh);
    return fresh;
  }
}

/**
 * Visits every reachable configuration of the plain model, breadth first. Silence counts as something
 * said. Exhaustive up to variables that cannot matter any more (see liveness).
 */
export function explore(program: Program, { limit, observe }: ExploreOptions = { limit: EXPLORE_LIMIT }): Graph {
  const index = new Index(program);
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
    observe?.arrive(situation);
    const out: Edge[] = [];
    const connect = (next: Situation, said: Utterance | undefined) =>
      out.push({ to: visit(next, at), said, walkout: next.world.gone !== situation.world.gone });
    if (node.kind === 'beat') connect(step(program, situation, { type: 'advance' }) as Situation, undefined);
    if (node.kind === 'decision') {
      for (const said of utterances(program, node, situation.world)) {
        const landed = land(program, situation, said);
        observe?.say(situation, said, landed);
        connect(goOn(program, situation, said, landed), said);
      }
    }
    edges.push(out);
  }
  return { program, situations, edges, parents, complete: true };
}

const utterances = (program: Program, node: DecisionNode, world: World): Utterance[] => [...offered(program, node, world), node.silence];
