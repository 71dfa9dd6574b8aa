import type { Program, Utterance } from '../program/program.ts';
import { isOffered } from '../engine/rules.ts';
import { nodeOf, say, startSituation, step } from '../engine/step.ts';
import type { Situation, World } from '../program/world.ts';
import { type ConfigurationKey, configurationKey } from './configuration-key.ts';
import { type Edge, EdgePool } from './edge.ts';
import { EXPLORE_LIMIT, stepCosts } from './explore-budget.ts';
import { type FactChange, factChange, NO_CHANGE } from './fact-change.ts';
import { type Live, liveReads } from './liveness.ts';
import { PairNumbers } from './pair-numbers.ts';

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

/** Numbers configurations in the order they are met. */
class Index {
  private readonly key: ConfigurationKey;
  private readonly numbers = new PairNumbers();
  /** The words of a key but the last, folded into one number. */
  private readonly beginnings = new PairNumbers();

  constructor(program: Program) {
    this.key = configurationKey(program);
  }

  number(situation: Situation): number {
    const key = this.key(situation);
    const last = key.length - 1;
    let begun = key[0] as number;
    // Below zero, so that it never meets a key of two words.
    for (let word = 1; word < last; word += 1)
      begun = -1 - this.beginnings.number(begun, key[word] as number);
    return this.numbers.number(begun, key[last] as number);
  }
}

const withFacts = ({ node, resume, world }: Situation, facts: number): Situation => {
  const { people, promises, erupted, gone, pending, phase } = world;
  return { node, resume, world: { people, facts, promises, erupted, gone, pending, phase } };
};

const onward = (program: Program, from: Situation, said: Utterance | undefined): Situation =>
  said ? say(program, from, said) : (step(program, from, { type: 'advance' }) as Situation);

const erupts = (before: World, after: World): boolean =>
  before.erupted !== after.erupted || before.gone !== after.gone;

/** An exploration under way. */
class Exploration {
  readonly situations: Situation[] = [];
  readonly edges: (readonly Edge[])[] = [];
  readonly parents: number[] = [];
  private readonly program: Program;
  /** Where the edges of one configuration gather: a copy takes no more room than it needs. */
  private readonly out: Edge[] = [];
  private readonly index: Index;
  private readonly pool = new EdgePool();
  /** What decides something, by place. */
  private readonly live: Live;
  /** By node: whether arriving there may change facts. */
  private readonly tells: readonly boolean[];

  constructor(program: Program) {
    this.program = program;
    this.index = new Index(program);
    this.live = liveReads(program);
    this.tells = program.nodes.map(({ learns, clears }) => learns.length > 0 || clears !== 0);
    this.visit(startSituation(program), -1);
  }

  private visit(situation: Situation, parent: number): number {
    const number = this.index.number(situation);
    if (number === this.situations.length) {
      this.situations.push(situation);
      this.parents.push(parent);
    }
    return number;
  }

  private factChange(from: Situation, said: Utterance | undefined, target: Situation): FactChange {
    const learns = said !== undefined && (said.learns.length > 0 || said.clears !== 0);
    // Where an eruption broke in, a node was passed on the way.
    if (!learns && !this.tells[target.node] && !erupts(from.world, target.world)) return NO_CHANGE;
    const { facts } = from.world;
    const { places, reads } = this.live;
    const decided = reads[places.of(from)]?.facts ?? 0;
    const turned = onward(this.program, withFacts(from, facts ^ ~decided), said);
    return factChange(facts, target.world.facts, decided, turned.world.facts);
  }

  private connect(at: number, from: Situation, said: Utterance | undefined): Edge {
    const target = onward(this.program, from, said);
    const to = this.visit(target, at);
    const { gain, keep } = this.factChange(from, said, target);
    return this.pool.share(to, said, target.world.gone !== from.world.gone, gain, keep);
  }

  /** Goes every way on from a configuration. Silence counts as something said. */
  leave(at: number): void {
    const { out } = this;
    const from = this.situations[at] as Situation;
    const node = nodeOf(this.program, from);
    let ways = 0;
    if (node.kind === 'beat') out[ways++] = this.connect(at, from, undefined);
    if (node.kind === 'decision') {
      for (const said of node.choices)
        if (isOffered(said, from.world)) out[ways++] = this.connect(at, from, said);
      out[ways++] = this.connect(at, from, node.silence);
    }
    this.edges.push(out.slice(0, ways));
  }
}

/**
 * Visits every reachable configuration of the plain model, breadth first. Exhaustive up to variables that
 * cannot matter any more (see liveness).
 *
 * @param limit most configurations to visit, those of nodes with very many conditions counted several times; a graph
 * cut short says so in `complete`
 */
export function explore(program: Program, limit = EXPLORE_LIMIT): Graph {
  const exploration = new Exploration(program);
  const { situations, edges, parents } = exploration;
  const costs = stepCosts(program);
  let extra = 0;
  for (let at = 0; at < situations.length; at += 1) {
    extra += (costs[(situations[at] as Situation).node] as number) - 1;
    if (situations.length + extra > limit) return { program, situations, edges, parents, complete: false };
    exploration.leave(at);
  }
  return { program, situations, edges, parents, complete: true };
}
