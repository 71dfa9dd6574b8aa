import { type Program, type ProgramNode, RESUME_INDEX } from '../program/program.ts';
import type { Situation } from '../program/world.ts';
import { closingFacts } from './closing-facts.ts';
import { NOTHING } from './foretell.ts';
import { type WayOn, waysOn } from './ways-on.ts';

/**
 * Where a talk can stand: a node, and which ways are closed behind it (`closingFacts`). What can still matter is
 * worked out for places, so that a visit once made is forgotten in whatever order the others are made.
 */
export interface Places {
  /** By place: its node, and the closing facts that hold there, as bits. */
  readonly node: readonly number[];
  readonly facts: readonly number[];
  /** The facts that close ways, as bits. */
  readonly closing: number;
  /** By place: the places it may lead to; where an interrupt returns is left to `back`. */
  readonly next: readonly (readonly number[])[];
  /**
   * The place where the talk stands.
   *
   * @throws Error where no way leads: places and rules have parted
   */
  readonly of: (situation: Situation) => number;
  /** Where the talk may return to from an interrupt; none where none plays. */
  readonly back: (situation: Situation) => readonly number[];
}

/** Places at most: few even where many ways are closed, since most of them close others. */
const MOST_PLACES = 20_000;

/** Numbers places as they are met. */
class Numbers {
  readonly node: number[] = [];
  readonly facts: number[] = [];
  private readonly known: Map<number, number>[];

  constructor(nodes: number) {
    this.known = Array.from({ length: nodes }, () => new Map<number, number>());
  }

  find(node: number, facts: number): number {
    const place = this.known[node]?.get(facts);
    if (place === undefined) throw new Error(`no way leads to node ${node} with the facts ${facts}`);
    return place;
  }

  number(node: number, facts: number): number {
    const known = this.known[node]?.get(facts);
    if (known !== undefined) return known;
    this.facts.push(facts);
    const place = this.node.push(node) - 1;
    this.known[node]?.set(facts, place);
    return place;
  }
}

/** Finds all places from the start on. */
class Survey implements Places {
  readonly next: number[][] = [];
  readonly closing: number;
  private readonly program: Program;
  private readonly numbers: Numbers;
  private readonly ways: (readonly WayOn[] | undefined)[] = [];
  private readonly returns = new Map<number, readonly number[]>();

  constructor(program: Program, closing: number) {
    this.program = program;
    this.closing = closing;
    this.numbers = new Numbers(program.nodes.length);
    for (const facts of this.openings()) this.numbers.number(program.start, facts);
    for (let place = 0; place < this.node.length && !this.crowded; place += 1)
      this.next.push(this.goOn(place));
  }

  get node(): readonly number[] {
    return this.numbers.node;
  }

  /** Whether there are too many places to have found them all. */
  get crowded(): boolean {
    return this.node.length > MOST_PLACES;
  }

  get facts(): readonly number[] {
    return this.numbers.facts;
  }

  of({ node, world }: Situation): number {
    return this.numbers.find(node, world.facts & this.closing);
  }

  back(situation: Situation): readonly number[] {
    const { resume } = situation;
    if (resume < 0) return [];
    return this.returning(this.of(situation)).map((facts) => this.numbers.find(resume, facts));
  }

  /** What may hold at the start: its node may bring facts out itself. */
  private openings(): number[] {
    const { nodes, start, initialFacts } = this.program;
    const first = nodes[start] as ProgramNode;
    const go = [{ to: start, when: undefined, holds: () => true }];
    const before: ProgramNode = { ...first, kind: 'beat', go };
    return waysOn(this.program, before, { mask: this.closing, facts: initialFacts & this.closing }).map(
      ({ facts }) => facts,
    );
  }

  private waysFrom(place: number): readonly WayOn[] {
    const node = this.program.nodes[this.node[place] as number] as ProgramNode;
    const facts = this.facts[place] as number;
    const ways = this.ways[place] ?? waysOn(this.program, node, { mask: this.closing, facts });
    this.ways[place] = ways;
    return ways;
  }

  private isInterrupt(node: number): boolean {
    return (this.program.nodes[node]?.phase ?? 0) < 0;
  }

  /** What may hold when the talk returns from an interrupt at `place`. */
  private returning(place: number): readonly number[] {
    const known = this.returns.get(place);
    if (known) return known;
    const facts = new Set<number>();
    const met = new Set([place]);
    for (const at of met)
      for (const way of this.waysFrom(at)) {
        if (way.to === RESUME_INDEX) facts.add(way.facts);
        else if (this.isInterrupt(way.to)) met.add(this.numbers.number(way.to, way.facts));
      }
    const list = [...facts];
    this.returns.set(place, list);
    return list;
  }

  private goOn(place: number): number[] {
    const next = new Set<number>();
    for (const { to, facts, broken } of this.waysFrom(place)) {
      if (to === RESUME_INDEX) continue;
      const reached = this.numbers.number(to, facts);
      next.add(reached);
      if (broken === undefined || !this.isInterrupt(to)) continue;
      for (const after of this.returning(reached)) next.add(this.numbers.number(broken, after));
    }
    return [...next];
  }
}

/** Told apart by nothing but the node, where no way is ever closed. */
function nodesAlone(program: Program): Places {
  const next = program.nodes.map((node) => {
    const ways = waysOn(program, node, NOTHING);
    return [...new Set(ways.map(({ to }) => to).filter((to) => to !== RESUME_INDEX))];
  });
  return {
    node: program.nodes.map((_, node) => node),
    facts: program.nodes.map(() => 0),
    closing: 0,
    next,
    of: ({ node }) => node,
    back: ({ resume }) => (resume < 0 ? [] : [resume]),
  };
}

/** Asked for several times while one scenario is explored. */
const surveyed = new WeakMap<Program, Places>();

/** Places by as many of the closing facts as there is room for, those that close the most. */
function survey(program: Program): Places {
  const closing = closingFacts(program);
  for (let count = closing.length; count > 0; count >>= 1) {
    const found = new Survey(
      program,
      closing.slice(0, count).reduce((bits, bit) => bits | bit, 0),
    );
    if (!found.crowded) return found;
  }
  return nodesAlone(program);
}

/** Every place of a program. */
export function placesOf(program: Program): Places {
  const known = surveyed.get(program) ?? survey(program);
  surveyed.set(program, known);
  return known;
}
