import type { EndingNode, Program, ProgramNode, Utterance } from '../program/program.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Line } from '../scenario/schema.ts';
import { nodePath, utterancePath } from './finding.ts';
import { eruptionTargets } from './ways-on.ts';

type Path = readonly (string | number)[];

/** One conditional place of the file and what came of it wherever it was asked. */
export interface Guard {
  readonly path: Path;
  /** The nodes it belongs to: the silence of a phase serves several. */
  readonly places: ProgramNode[];
  readonly kind: 'line' | 'option' | 'branch' | 'grade' | 'text' | 'learns';
  /** Undefined where the author wrote none: the line only needs its speaker to be there. */
  readonly when: Condition | undefined;
  /** A condition that held; a line that was said. */
  held: boolean;
  /** A condition that did not hold; a line without one that was not said. */
  failed: boolean;
}

/** Nothing more can be learnt of it. */
export const settled = ({ held, failed, when }: Guard): boolean => held && (failed || when === undefined);

/** What arriving at a node, or one way on from it, may ask. */
export interface NodeGuards {
  readonly arrival: readonly Guard[];
  readonly ways: readonly WayGuards[];
}

export interface WayGuards {
  /** Undefined where the talk simply runs on. */
  readonly said: Utterance | undefined;
  readonly guards: readonly Guard[];
}

export interface AllGuards {
  /** In the order of the file, each once. */
  readonly list: readonly Guard[];
  readonly nodes: readonly NodeGuards[];
  /** The guard of a condition or a line. */
  readonly of: ReadonlyMap<Condition | Line, Guard>;
}

type Conditional = { readonly when?: Condition | undefined };

/** Guards being gathered; the same condition asked at two nodes is one. */
class Gathering {
  readonly of = new Map<Condition | Line, Guard>();
  readonly list: Guard[] = [];

  private add(thing: Condition | Line, fresh: Omit<Guard, 'places' | 'held' | 'failed'>): Guard {
    const known = this.of.get(thing);
    if (known) return known;
    const guard: Guard = { ...fresh, places: [], held: false, failed: false };
    this.of.set(thing, guard);
    this.list.push(guard);
    return guard;
  }

  conditions(
    list: readonly Conditional[],
    path: Path,
    node: ProgramNode,
    kind: Exclude<Guard['kind'], 'line'>,
  ): Guard[] {
    return list.flatMap(({ when }, index) =>
      when === undefined ? [] : [this.at(node, this.add(when, { path: [...path, index], kind, when }))],
    );
  }

  option(choice: Utterance, path: Path, node: ProgramNode): Guard[] {
    const { when } = choice;
    return when === undefined ? [] : [this.at(node, this.add(when, { path, kind: 'option', when }))];
  }

  /** Lines with a condition, and those which `mayMiss` says may go unsaid without one. */
  lines(lines: readonly Line[], path: Path, node: ProgramNode, mayMiss: (line: Line) => boolean): Guard[] {
    return lines.flatMap((line, index) => {
      const { when } = line;
      if (when === undefined && !mayMiss(line)) return [];
      const guard = this.add(line, { path: [...path, index], kind: 'line', when });
      if (when !== undefined) this.of.set(when, guard);
      return [this.at(node, guard)];
    });
  }

  private at(node: ProgramNode, guard: Guard): Guard {
    guard.places.push(node);
    return guard;
  }
}

function endingGuards(all: Gathering, node: EndingNode, path: Path): Guard[] {
  const { later, verdicts = {} } = node.ending;
  return [
    ...all.conditions(later, [...path, 'ending', 'later'], node, 'text'),
    ...Object.entries(verdicts).flatMap(([who, list]) =>
      all.conditions(list, [...path, 'ending', 'verdicts', who], node, 'text'),
    ),
  ];
}

function utteranceGuards(all: Gathering, program: Program, node: ProgramNode, said: Utterance): Guard[] {
  const path = utterancePath(program, node, said);
  const { thinks } = said.source;
  return [
    ...all.conditions(said.grades, [...path, 'grade'], node, 'grade'),
    ...all.conditions(Array.isArray(thinks) ? thinks : [], [...path, 'thinks'], node, 'text'),
    // An outburst breaks in before any answer, whoever gives it.
    ...all.lines(said.reply, [...path, 'reply'], node, () => true),
    ...all.conditions(said.go, [...path, 'go'], node, 'branch'),
    ...all.conditions(said.learns, [...path, 'learns'], node, 'learns'),
  ];
}

const mayBeGone = (program: Program, { who }: Line): boolean =>
  (program.people[program.personIndex.get(who) ?? -1]?.walkout ?? -1) >= 0;

/** Every conditional place of a program, and from where each may be asked. */
export function guardsOf(program: Program): AllGuards {
  const all = new Gathering();
  // What a node tells is asked on the way in, wherever that way began.
  const entering: Guard[][] = [];
  const own = program.nodes.map((node): NodeGuards => {
    const path = nodePath(program, node);
    const arrival = all.lines(node.say, [...path, 'say'], node, (line) => mayBeGone(program, line));
    entering.push(all.conditions(node.learns, [...path, 'learns'], node, 'learns'));
    if (node.kind === 'beat') {
      const guards = all.conditions(node.go, [...path, 'go'], node, 'branch');
      return { arrival, ways: [{ said: undefined, guards }] };
    }
    if (node.kind === 'ending') return { arrival: [...arrival, ...endingGuards(all, node, path)], ways: [] };
    const offers = node.choices.map((choice) =>
      all.option(choice, utterancePath(program, node, choice), node),
    );
    const ways = [...node.choices, node.silence].map((said, index) => ({
      said,
      guards: [...(offers[index] ?? []), ...utteranceGuards(all, program, node, said)],
    }));
    return { arrival, ways };
  });
  const nodes = own.map(({ arrival, ways }, index) => ({
    arrival,
    ways: ways.map(({ said, guards }) => {
      const node = program.nodes[index] as ProgramNode;
      const go = said?.go ?? (node.kind === 'beat' ? node.go : []);
      const targets = new Set([...go.map(({ to }) => to), ...(said ? eruptionTargets(program, said) : [])]);
      return { said, guards: [...guards, ...[...targets].flatMap((to) => entering[to] ?? [])] };
    }),
  }));
  return { list: all.list, nodes, of: all.of };
}
