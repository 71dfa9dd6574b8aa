import { isOffered } from '../../engine/rules.ts';
import { land, nodeOf, type ScenarioEvent } from '../../engine/step.ts';
import type { DecisionNode, ProgramNode } from '../../program/program.ts';
import type { Situation, World } from '../../program/world.ts';
import { isAbout, samePlace, type Stage } from '../../scenario/stage.ts';
import type { Edge } from '../edge.ts';
import { eventOf } from '../example-path.ts';
import type { Graph } from '../explore.ts';
import { nodePath, utterancePath } from '../finding.ts';
import { PairNumbers } from '../pair-numbers.ts';
import { Entries, worldAt } from './entries.ts';
import type { Fault } from './fault.ts';
import { SeenClues } from './seen-clues.ts';
import { StageBook } from './stage-book.ts';
import { stageDifferences } from './stage-words.ts';
import { stagingReads } from './staging-reads.ts';
import { Walks } from './walks.ts';

/** A configuration with all that its stage hangs on. */
interface Arrival {
  readonly at: number;
  readonly facts: number;
  readonly promises: number;
  readonly gone: number;
  /** Number of the stage on arrival. */
  readonly stage: number;
  /** Facts of which the thing that shows them has been seen. */
  readonly shown: number;
  /** The place is another than the one come from. */
  readonly cut: boolean;
  /** Out of an interrupt, and nothing has been looked at since. */
  readonly back: boolean;
}

/** And how it was come to. */
interface Moment extends Arrival {
  readonly from: Moment | undefined;
  readonly edge: Edge | undefined;
}

/** A fault with the events that lead to it. */
export interface ShownFault extends Fault {
  readonly node: string;
  readonly example: readonly ScenarioEvent[];
}

export interface FollowedStages {
  readonly faults: readonly ShownFault[];
  /** How many moments were looked at. */
  readonly moments: number;
  /** False when there were too many to look at them all. */
  readonly complete: boolean;
}

/** Moments followed at most: some seconds of work. */
export const STAGE_LIMIT = 2_000_000;

function eventsTo(moment: Moment, last?: Edge): ScenarioEvent[] {
  const events: ScenarioEvent[] = last ? [eventOf(last)] : [];
  for (let now: Moment | undefined = moment; now?.edge; now = now.from) events.unshift(eventOf(now.edge));
  return events;
}

/** Numbers moments in the order they are met. */
class MomentNumbers {
  private readonly told = new PairNumbers();
  private readonly seen = new PairNumbers();
  private readonly what = new PairNumbers();
  private readonly where = new PairNumbers();
  private readonly all = new PairNumbers();

  number({ at, facts, promises, gone, stage, shown, cut, back }: Arrival): number {
    const told = this.told.number(facts, promises);
    const flags = (cut ? 1 : 0) + (back ? 2 : 0);
    const what = this.what.number(told, this.seen.number(gone * 4 + flags, shown));
    return this.all.number(this.where.number(at, stage), what);
  }
}

const situationAt = ({ situations }: Graph, moment: Moment): Situation => {
  const { node, resume, world } = situations[moment.at] as Situation;
  return { node, resume, world: worldAt(world, moment) };
};

const untold = (path: Fault['path'], { place, sign = '' }: Stage): Fault => ({
  code: 'place-untold',
  path,
  message: `到了 ${`${place} ${sign}`.trim()}，没有一句话说到了`,
});

const unheard = (path: Fault['path'], call: string): Fault => ({
  code: 'addressee-off-stage',
  path,
  message: `话是对${call}说的，可这时候看不见、也听不见这个人`,
});

/** Whether the same people are to be seen. */
const sameCompany = ({ people: one }: Stage, { people: other }: Stage): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.keys(one).every((id) => Object.hasOwn(other, id));

/** Follows stages along every way a talk can go. */
class Following {
  readonly moments: Moment[] = [];
  readonly faults: ShownFault[] = [];
  private readonly graph: Graph;
  private readonly book = new StageBook();
  private readonly walks: Walks;
  private readonly entries: Entries;
  private readonly clues: SeenClues;
  private readonly reads: ReturnType<typeof stagingReads>;
  private readonly numbers: MomentNumbers = new MomentNumbers();
  private readonly told = new Set<string>();

  constructor(graph: Graph) {
    const { program } = graph;
    this.graph = graph;
    this.walks = new Walks(program, this.book);
    this.entries = new Entries(program, this.book, this.walks.callOf);
    this.clues = new SeenClues(program);
    this.reads = stagingReads(program);
    const { world, node } = graph.situations[0] as Situation;
    const entry = this.entries.of(program.nodes[node] as ProgramNode, world, world);
    if (!entry) return;
    const { facts, promises, gone } = world;
    this.visit({ at: 0, facts, promises, gone, stage: entry.stage, shown: 0, cut: false, back: false });
    this.tell(entry.faults, this.moments[0] as Moment);
  }

  /** Most ways lead to moments already known: those make no new objects. */
  private visit(arrival: Arrival, from?: Moment, edge?: Edge): void {
    if (this.numbers.number(arrival) < this.moments.length) return;
    this.moments.push({ ...arrival, from, edge });
  }

  private tell(faults: readonly Fault[], moment: Moment, last?: Edge): void {
    for (const fault of faults) {
      const key = `${fault.code} ${fault.path.join('.')} ${fault.message}`;
      if (this.told.has(key)) continue;
      this.told.add(key);
      const node = nodeOf(this.graph.program, this.graph.situations[moment.at] as Situation).id;
      this.faults.push({ ...fault, node, example: eventsTo(moment, last) });
    }
  }

  /** Looks at a moment and goes every way on from it. */
  leave(moment: Moment): void {
    const { graph, clues } = this;
    const situation = situationAt(graph, moment);
    const { world } = situation;
    const node = nodeOf(graph.program, situation);
    const path = nodePath(graph.program, node);
    const walk = this.walks.arrival(node, moment.stage, world);
    const shown = moment.shown | clues.shownBy(walk.props);
    this.tell(walk.faults, moment);
    if (moment.cut && !walk.told) this.tell([untold(path, this.book.stage(moment.stage))], moment);
    this.tell(clues.faults(clues.brought(node) & world.facts & ~shown, path), moment);
    this.tell(this.entries.pictureFaults(node, world), moment);
    if (node.kind === 'decision') this.lookAtOptions(moment, node, world, walk.exit, shown);
    for (const edge of graph.edges[moment.at] ?? []) this.goOn(moment, situation, edge, walk.exit, shown);
  }

  private lookAtOptions(
    moment: Moment,
    node: DecisionNode,
    world: World,
    stage: number,
    shown: number,
  ): void {
    const { program } = this.graph;
    for (const said of [...node.choices, node.silence]) {
      if (said.kind === 'choice' && !isOffered(said, world)) continue;
      const to = program.people[said.to]?.id ?? '';
      const unseen = this.clues.needed(said) & world.facts & ~shown;
      const there = isAbout(this.book.stage(stage), to);
      if (there && unseen === 0) continue;
      const path = utterancePath(program, node, said);
      if (!there) this.tell([unheard(path, this.walks.callOf(to))], moment);
      this.tell(this.clues.faults(unseen, path), moment);
    }
  }

  private goOn(from: Moment, situation: Situation, edge: Edge, stage: number, shown: number): void {
    const { program } = this.graph;
    const node = nodeOf(program, situation);
    const { said } = edge;
    if (!said) {
      this.arrive(from, edge, situation.world, stage, shown, node);
      return;
    }
    const landed = land(program, situation, said);
    const walk = this.walks.reply(node, said, stage, landed);
    const seen = shown | this.clues.shownBy(walk.props);
    this.tell(walk.faults, from, edge);
    const learnt = this.clues.brought(said) & landed.facts & ~situation.world.facts;
    if (learnt !== 0 && !landed.pending)
      this.tell(this.clues.faults(learnt & ~seen, utterancePath(program, node, said)), from, edge);
    this.arrive(from, edge, landed, walk.exit, seen, node);
  }

  /** Comes to where an edge leads, with the stage it was left with. */
  private arrive(
    from: Moment,
    edge: Edge,
    { pending, gone: before }: World,
    left: number,
    shown: number,
    leaving: ProgramNode,
  ): void {
    const { graph, book } = this;
    const known = graph.situations[edge.to] as Situation;
    const node = nodeOf(graph.program, known);
    const read = this.reads(known);
    const facts = ((from.facts & edge.keep) | edge.gain) & read.facts;
    const promises = (from.promises | (edge.said?.promises ?? 0)) & read.promises;
    const gone = pending && edge.walkout ? before | (1 << pending.person) : before;
    const now = { facts, promises, gone };
    const entry = this.entries.of(node, known.world, now);
    if (entry && entry.faults.length > 0) this.tell(entry.faults, from, edge);
    const stage = entry?.stage ?? left;
    const cut = stage !== left && !samePlace(book.stage(stage), book.stage(left));
    // Out of an interrupt: facts may have changed in it, and things and places to stand with them.
    const back = leaving.phase < 0 || (from.back && leaving.entry === undefined);
    const same = back && sameCompany(book.stage(stage), book.stage(left));
    if (stage !== left && !cut && !same) {
      const path = edge.said
        ? utterancePath(graph.program, leaving, edge.said)
        : nodePath(graph.program, leaving);
      this.tell(this.breaks(left, stage, gone, node, path), from, edge);
    }
    this.visit(
      { at: edge.to, ...now, stage, shown: shown & read.facts, cut, back: back && !entry },
      from,
      edge,
    );
  }

  private breaks(left: number, entry: number, gone: number, node: ProgramNode, path: Fault['path']): Fault[] {
    const { book, walks } = this;
    const { personIndex } = this.graph.program;
    const [exit, next] = [book.stage(left), book.stage(entry)];
    const away = Object.entries(exit.people)
      .filter(([id, standing]) => !standing.gone && gone & (1 << (personIndex.get(id) ?? 31)))
      .map(([id]) => id);
    if (away.length > 0)
      return away.map((id) => ({
        code: 'gone-on-stage',
        path,
        message: `${walks.callOf(id)}走了，到“${node.id}”时没有一句话说到离台`,
      }));
    const what = stageDifferences(exit, next, walks.callOf).join('；');
    return [{ code: 'stage-breaks', path, message: `演到这里，接不上“${node.id}”的舞台：${what}` }];
  }
}

/**
 * Follows what is to be seen through every way the talk can go: the graph's configurations with the facts, promises and
 * walk-outs that a stage or a line still hangs on, told apart here and nowhere else.
 */
export function followStages(graph: Graph, limit = STAGE_LIMIT): FollowedStages {
  const following = new Following(graph);
  const { moments, faults } = following;
  for (let next = 0; next < moments.length && next < limit; next += 1)
    following.leave(moments[next] as Moment);
  return { faults, moments: moments.length, complete: moments.length <= limit };
}
