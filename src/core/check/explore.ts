import type { Program, Utterance } from '../compile/program.ts';
import { isOffered } from '../compile/rules.ts';
import { nodeOf, say, startSituation, step } from '../compile/step.ts';
import type { Situation } from '../compile/world.ts';
import { type ConfigurationKey, configurationKey } from './configuration-key.ts';
import { eruptionTargets, liveReads, successors } from './liveness.ts';

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

/** Numbers configurations in the order they are met. */
class Index {
  private readonly known = new Map<number | string, Map<number | string, number>>();
  private readonly key: ConfigurationKey;

  constructor(program: Program) {
    this.key = configurationKey(program);
  }

  /** The number of a configuration, taking `fresh` when it is new. */
  number(situation: Situation, fresh: number): number {
    const { place, people } = this.key(situation);
    let here = this.known.get(place);
    if (here === undefined) {
      here = new Map();
      this.known.set(place, here);
    }
    const number = here.get(people);
    if (number !== undefined) return number;
    here.set(people, fresh);
    return fresh;
  }
}

/** Whether a step from a node, or after these words there, may change facts: most do not, and need no second look. */
function touchesFacts(program: Program): (from: Situation, said: Utterance | undefined) => boolean {
  const tells = program.nodes.map((node) => node.learns.length > 0 || node.clears !== 0);
  const beyond = program.nodes.map((node) => successors(program, node).some((to) => tells[to]));
  const bySaid = new Map<Utterance, boolean>();
  for (const node of program.nodes) {
    if (node.kind !== 'decision') continue;
    for (const said of [...node.choices, node.silence]) {
      const targets = [...said.go.map(({ to }) => to), ...eruptionTargets(program, said)];
      bySaid.set(said, said.learns.length > 0 || said.clears !== 0 || targets.some((to) => tells[to]));
    }
  }
  return (from, said) => (said === undefined ? beyond[from.node] === true : bySaid.get(said) === true);
}

const withFacts = (situation: Situation, facts: number): Situation => ({
  ...situation,
  world: { ...situation.world, facts },
});

const onward = (program: Program, from: Situation, said: Utterance | undefined): Situation =>
  said ? say(program, from, said) : (step(program, from, { type: 'advance' }) as Situation);

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
  /** Runs the same step with every fact that decides nothing false, then true: what differs was left alone. */
  const change = (
    situation: Situation,
    said: Utterance | undefined,
    mask: number,
    target: Situation,
    to: number,
  ): Edge => {
    const { facts } = situation.world;
    const gain = onward(program, withFacts(situation, facts & mask), said).world.facts;
    const keep = onward(program, withFacts(situation, facts | ~mask), said).world.facts;
    return { to, said, walkout: target.world.gone !== situation.world.gone, gain, keep };
  };
  const connect = (situation: Situation, said: Utterance | undefined, at: number): Edge => {
    const target = onward(program, situation, said);
    const to = visit(target, at);
    if (!touches(situation, said))
      return { to, said, walkout: target.world.gone !== situation.world.gone, gain: 0, keep: ALL_FACTS };
    return change(
      situation,
      said,
      (deciding[situation.node] ?? 0) | (deciding[situation.resume] ?? 0),
      target,
      to,
    );
  };
  for (let at = 0; at < situations.length; at += 1) {
    if (situations.length > limit) return { program, situations, edges, parents, complete: false };
    const situation = situations[at] as Situation;
    const node = nodeOf(program, situation);
    const out: Edge[] = [];
    if (node.kind === 'beat') out.push(connect(situation, undefined, at));
    if (node.kind === 'decision') {
      for (const said of node.choices)
        if (isOffered(program, said, situation.world)) out.push(connect(situation, said, at));
      out.push(connect(situation, node.silence, at));
    }
    edges.push(out);
  }
  return { program, situations, edges, parents, complete: true };
}
