import { beforeLeaving, lineTests } from '../../play/spoken-lines.ts';
import { seeingOf } from '../../program/link-stage.ts';
import type { Program, ProgramNode, Utterance } from '../../program/program.ts';
import type { Test, World } from '../../program/world.ts';
import type { Line } from '../../scenario/schema.ts';
import { nodePath, utterancePath } from '../finding.ts';
import type { Fault } from './fault.ts';
import type { StageBook } from './stage-book.ts';
import { pictureFaults, tells, type Viewing, walkLines } from './walk-lines.ts';

type Path = readonly (string | number)[];

/** What the lines said somewhere make of a stage. */
export interface Walked {
  /** Number of the stage they leave. */
  readonly exit: number;
  readonly faults: readonly Fault[];
  /** Everything that was to be seen on the way. */
  readonly props: readonly string[];
  /** Whether a line tells that one is at the place come to. */
  readonly told: boolean;
}

/** A list of lines, ready to be gone through again and again. */
interface Script {
  readonly node: ProgramNode;
  readonly path: Path;
  readonly lines: readonly Line[];
  readonly tests: readonly Test[];
  /** Some move of it depends on facts. */
  readonly conditional: boolean;
  /** An arrival is a picture even where nothing is said. */
  readonly arrival: boolean;
  readonly known: Map<string, Walked>;
}

const hasWhen = ({ moves = [] }: Line): boolean =>
  moves.some((move) => JSON.stringify(move).includes('"when"'));

/** Goes through the lines of a scenario, each list with each stage and each choice of lines once. */
export class Walks {
  private readonly program: Program;
  private readonly book: StageBook;
  private readonly scripts = new Map<ProgramNode | Utterance, Script>();

  constructor(program: Program, book: StageBook) {
    this.program = program;
    this.book = book;
  }

  callOf = (person: string): string => this.program.scenario.cast[person]?.call ?? person;

  /** What is said on arriving at a node. */
  arrival(node: ProgramNode, stage: number, world: World): Walked {
    const script = this.script(node, node, node.say, [...nodePath(this.program, node), 'say']);
    return this.walk(script, stage, world, beforeLeaving(this.program, node, world));
  }

  /**
   * The answer to words that have landed. An outburst breaks in before it is said; what is done with it is done all
   * the same.
   */
  reply(node: ProgramNode, said: Utterance, stage: number, landed: World): Walked {
    const path = [...utterancePath(this.program, node, said), 'reply'];
    const walked = this.walk(this.script(said, node, said.reply, path), stage, landed, landed);
    return landed.pending ? { exit: walked.exit, faults: [], props: [], told: false } : walked;
  }

  private script(
    key: ProgramNode | Utterance,
    node: ProgramNode,
    lines: readonly Line[],
    path: Path,
  ): Script {
    const known = this.scripts.get(key);
    if (known) return known;
    const script = {
      node,
      path,
      lines,
      tests: lineTests(this.program, lines),
      conditional: lines.some(hasWhen),
      arrival: key === node,
      known: new Map<string, Walked>(),
    };
    if (lines.length > 0 || script.arrival) this.scripts.set(key, script);
    return script;
  }

  private walk(script: Script, stage: number, world: World, saying: World): Walked {
    if (script.lines.length === 0 && !script.arrival)
      return { exit: stage, faults: [], props: [], told: false };
    const said = script.tests.map((holds) => (holds(saying) ? '1' : '0')).join('');
    const key = `${stage} ${world.gone} ${said} ${script.conditional ? world.facts : ''}`;
    const known = script.known.get(key) ?? this.goThrough(script, stage, said, world);
    script.known.set(key, known);
    return known;
  }

  private goThrough({ node, path, lines }: Script, number: number, said: string, world: World): Walked {
    const stage = this.book.stage(number);
    const viewing = this.viewing(node, world);
    const spoken = lines.flatMap((line, index): (readonly [Line, Path])[] =>
      said[index] === '1' ? [[line, [...path, index]]] : [],
    );
    const { exit, faults, pictures } = walkLines(stage, spoken, viewing);
    const silent = spoken.length === 0;
    const seen = silent ? [stage] : pictures;
    return {
      exit: this.book.number(exit),
      faults: silent ? pictureFaults(stage, nodePath(this.program, node), viewing) : faults,
      props: [...new Set(seen.flatMap(({ props }) => props.map(({ prop }) => prop)))],
      told: tells(
        spoken.map(([line]) => line),
        stage,
      ),
    };
  }

  private viewing(node: ProgramNode, world: World): Viewing {
    const { people, phases, personIndex } = this.program;
    const indexOf = (person: string) => personIndex.get(person) ?? -1;
    // An ending that takes its stage over goes on where the talk was.
    const phase = node.entry && phases[node.phase];
    const speaks = (person: string) => node.say.some(({ who }) => who === person);
    return {
      seeing: seeingOf(this.program, world),
      leaving: (person) => people[indexOf(person)]?.walkout === node.index,
      belongs: (person) =>
        phase === undefined ||
        phase.main === indexOf(person) ||
        phase.sides.includes(indexOf(person)) ||
        speaks(person),
      isPerson: (who) => personIndex.has(who),
      callOf: this.callOf,
    };
  }
}
