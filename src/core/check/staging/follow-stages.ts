import { isOffered } from '../../engine/rules.ts';
import { land, nodeOf, type ScenarioEvent } from '../../engine/step.ts';
import type { DecisionNode, ProgramNode } from '../../program/program.ts';
import type { Situation, World } from '../../program/world.ts';
import { isAbout, samePlace, type Stage } from '../../scenario/stage.ts';
import type { Edge } from '../edge.ts';
import { eventOf } from '../example-path.ts';
import type { Graph } from '../explore.ts';
import { type Live, liveReads } from '../liveness.ts';
import { nodePath, utterancePath } from '../finding.ts';
import { noReads } from '../reads.ts';
import { Entries, worldAt } from './entries.ts';
import type { Fault } from './fault.ts';
import { Moments, type Outlook } from './moments.ts';
import { SeenClues } from './seen-clues.ts';
import { StageBook } from './stage-book.ts';
import { stageDifferences } from './stage-words.ts';
import { type AskedAt, stagingReads } from './staging-reads.ts';
import { Walks } from './walks.ts';

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

/** A moment that is looked at. */
interface Now {
  readonly moment: number;
  readonly situation: Situation;
  readonly outlook: Outlook;
}

/** More stages than a scenario can have. */
const MOST_STAGES = 2 ** 24;

/** A way on from a moment: the number of the edge among those from there. */
interface Way {
  readonly edge: Edge;
  readonly number: number;
}

/** Follows stages along every way a talk can go. */
class Following {
  readonly moments = new Moments();
  readonly faults: ShownFault[] = [];
  private readonly graph: Graph;
  private readonly book = new StageBook();
  private readonly walks: Walks;
  private readonly entries: Entries;
  private readonly clues: SeenClues;
  private readonly reads: AskedAt;
  /** What decides the way on, by place. All ways to a configuration agree on it. */
  private readonly live: Live;
  private readonly told = new Set<string>();
  private readonly differences = new Map<number, string>();

  constructor(graph: Graph, reads: AskedAt) {
    const { program } = graph;
    this.graph = graph;
    this.walks = new Walks(program, this.book);
    this.entries = new Entries(program, this.book, this.walks.callOf);
    this.clues = new SeenClues(program);
    this.reads = reads;
    this.live = liveReads(program);
    const situation = graph.situations[0] as Situation;
    const { facts, promises, gone } = situation.world;
    const entry = this.entries.of(nodeOf(program, situation), situation.world, situation.world);
    if (!entry) return;
    const read = this.reads(situation);
    this.moments.visit(
      0,
      {
        facts: facts & read.facts,
        promises: promises & read.promises,
        gone,
        stage: entry.stage,
        shown: 0,
        cut: false,
        back: false,
      },
      -1,
      0,
    );
    this.tell(entry.faults, 0);
  }

  private edgesFrom(moment: number): readonly Edge[] {
    return this.graph.edges[this.moments.configuration(moment)] ?? [];
  }

  private eventsTo(moment: number, last?: Edge): ScenarioEvent[] {
    const events: ScenarioEvent[] = last ? [eventOf(last)] : [];
    for (let coming = this.moments.coming(moment); coming; coming = this.moments.coming(coming.from))
      events.push(eventOf(this.edgesFrom(coming.from)[coming.way] as Edge));
    return events.reverse();
  }

  private tell(faults: readonly Fault[], moment: number, last?: Edge): void {
    for (const fault of faults) {
      const key = `${fault.code} ${fault.path.join('.')} ${fault.message}`;
      if (this.told.has(key)) continue;
      this.told.add(key);
      const { program, situations } = this.graph;
      const node = nodeOf(program, situations[this.moments.configuration(moment)] as Situation).id;
      this.faults.push({ ...fault, node, example: this.eventsTo(moment, last) });
    }
  }

  private situationAt(moment: number, { facts, promises, gone }: Outlook): Situation {
    const known = this.graph.situations[this.moments.configuration(moment)] as Situation;
    const { node, resume, world } = known;
    const { places, reads } = this.live;
    const decided = reads[places.of(known)] ?? noReads();
    const told = {
      facts: facts | (world.facts & decided.facts),
      promises: promises | (world.promises & decided.promises),
      gone,
    };
    return { node, resume, world: worldAt(world, told) };
  }

  /** Looks at a moment and goes every way on from it. */
  leave(moment: number): void {
    const { clues, graph, moments } = this;
    const { program } = graph;
    const outlook = moments.outlook(moment);
    const situation = this.situationAt(moment, outlook);
    const { world } = situation;
    const node = nodeOf(program, situation);
    const walk = this.walks.arrival(node, outlook.stage, world);
    const shown = outlook.shown | clues.shownBy(walk.props);
    this.tell(walk.faults, moment);
    if (outlook.cut && !walk.told)
      this.tell([untold(nodePath(program, node), this.book.stage(outlook.stage))], moment);
    const unseen = clues.brought(node) & world.facts & ~shown;
    if (unseen !== 0) this.tell(clues.faults(unseen, nodePath(program, node)), moment);
    this.tell(this.entries.pictureFaults(node, world), moment);
    const now = { moment, situation, outlook };
    if (node.kind === 'decision') this.lookAtOptions(now, node, walk.exit, shown);
    const edges = this.edgesFrom(moment);
    for (let number = 0; number < edges.length; number += 1)
      this.goOn(now, { edge: edges[number] as Edge, number }, walk.exit, shown);
  }

  private lookAtOptions({ moment, situation }: Now, node: DecisionNode, stage: number, shown: number): void {
    const { program } = this.graph;
    const { world } = situation;
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

  private goOn(now: Now, way: Way, stage: number, shown: number): void {
    const { program } = this.graph;
    const { moment, situation } = now;
    const { edge } = way;
    const { said } = edge;
    if (!said) {
      this.arrive(now, way, situation.world, stage, shown);
      return;
    }
    const node = nodeOf(program, situation);
    const landed = land(program, situation, said);
    const walk = this.walks.reply(node, said, stage, landed);
    const seen = shown | this.clues.shownBy(walk.props);
    this.tell(walk.faults, moment, edge);
    const learnt = this.clues.brought(said) & landed.facts & ~situation.world.facts;
    if (learnt !== 0 && !landed.pending)
      this.tell(this.clues.faults(learnt & ~seen, utterancePath(program, node, said)), moment, edge);
    this.arrive(now, way, landed, walk.exit, seen);
  }

  /** Comes to where an edge leads, with the stage it was left with. */
  private arrive(now: Now, way: Way, { pending, gone: before }: World, left: number, shown: number): void {
    const { graph, book } = this;
    const { moment, situation, outlook } = now;
    const { edge } = way;
    const leaving = nodeOf(graph.program, situation);
    const known = graph.situations[edge.to] as Situation;
    const node = nodeOf(graph.program, known);
    const read = this.reads(known);
    const facts = ((outlook.facts & edge.keep) | edge.gain) & read.facts;
    const promises = (outlook.promises | (edge.said?.promises ?? 0)) & read.promises;
    const gone = pending && edge.walkout ? before | (1 << pending.person) : before;
    const entry = this.entries.of(node, known.world, { facts, promises, gone });
    if (entry && entry.faults.length > 0) this.tell(entry.faults, moment, edge);
    const stage = entry?.stage ?? left;
    const cut = stage !== left && !samePlace(book.stage(stage), book.stage(left));
    // Out of an interrupt: facts may have changed in it, and things and places to stand with them.
    const back = leaving.phase < 0 || (outlook.back && leaving.entry === undefined);
    const same = back && sameCompany(book.stage(stage), book.stage(left));
    if (stage !== left && !cut && !same) {
      const path = edge.said
        ? utterancePath(graph.program, leaving, edge.said)
        : nodePath(graph.program, leaving);
      this.tell(this.breaks(left, stage, gone, node, path), moment, edge);
    }
    const next = { facts, promises, gone, stage, shown: shown & read.facts, cut, back: back && !entry };
    this.moments.visit(edge.to, next, moment, way.number);
  }

  /** What two stages differ in, in words, worked out once; '' where a clock has run on and that is all. */
  private between(left: number, entry: number): string {
    const key = left * MOST_STAGES + entry;
    const known = this.differences.get(key);
    if (known !== undefined) return known;
    const { book, walks } = this;
    const words = stageDifferences(book.stage(left), book.stage(entry), walks.callOf).join('；');
    this.differences.set(key, words);
    return words;
  }

  private breaks(left: number, entry: number, gone: number, node: ProgramNode, path: Fault['path']): Fault[] {
    const what = this.between(left, entry);
    if (what === '') return [];
    const { book, walks } = this;
    const { personIndex } = this.graph.program;
    const away = Object.entries(book.stage(left).people)
      .filter(([id, standing]) => !standing.gone && gone & (1 << (personIndex.get(id) ?? 31)))
      .map(([id]) => id);
    if (away.length > 0)
      return away.map((id) => ({
        code: 'gone-on-stage',
        path,
        message: `${walks.callOf(id)}走了，到“${node.id}”时没有一句话说到离台`,
      }));
    return [{ code: 'stage-breaks', path, message: `演到这里，接不上“${node.id}”的舞台：${what}` }];
  }
}

/**
 * Follows what is to be seen through every way the talk can go: the graph's configurations with the facts, promises and
 * walk-outs that a stage or a line still hangs on, told apart here and nowhere else.
 *
 * @param limit moments looked at, at most
 * @param reads what tells moments of one configuration apart
 */
export function followStages(
  graph: Graph,
  limit = STAGE_LIMIT,
  reads: AskedAt = stagingReads(graph.program),
): FollowedStages {
  const following = new Following(graph, reads);
  const { moments, faults } = following;
  for (let next = 0; next < moments.count && next < limit; next += 1) following.leave(next);
  return { faults, moments: moments.count, complete: moments.count <= limit };
}
