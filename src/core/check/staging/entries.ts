import type { Program, ProgramNode } from '../../program/program.ts';
import type { World } from '../../program/world.ts';
import { nodePath } from '../finding.ts';
import type { Fault } from './fault.ts';
import type { StageBook } from './stage-book.ts';
import { stageProblems } from './stage-problems.ts';
import type { CallOf } from './stage-words.ts';

type Path = readonly (string | number)[];

/** What a stage and the lines on it hang on, of a world. */
export type Known = Pick<World, 'facts' | 'promises' | 'gone'>;

/** The world with these facts, promises and people gone. Written out: a spread costs several times as much. */
export const worldAt = (world: World, { facts, promises, gone }: Known): World => {
  const { people, erupted, pending, phase } = world;
  return { people, facts, promises, erupted, gone, pending, phase };
};

/** A declared stage as it is with some facts, and what of it cannot be seen. */
export interface Entry {
  readonly stage: number;
  readonly faults: readonly Fault[];
}

/** The declared stages of a scenario, each worked out once for each set of facts and of people gone. */
export class Entries {
  private readonly program: Program;
  private readonly book: StageBook;
  private readonly callOf: CallOf;
  private readonly known = new Map<ProgramNode, Map<number, Entry>>();

  constructor(program: Program, book: StageBook, callOf: CallOf) {
    this.program = program;
    this.book = book;
    this.callOf = callOf;
  }

  /** The stage declared on arriving at a node; undefined where the one come with is taken over. */
  of(node: ProgramNode, world: World, now: Known): Entry | undefined {
    if (!node.entry) return undefined;
    const entries = this.known.get(node) ?? new Map<number, Entry>();
    this.known.set(node, entries);
    // At most 30 facts and 12 people.
    const key = now.facts * 4096 + now.gone;
    const known = entries.get(key);
    if (known) return known;
    const stage = node.entry(worldAt(world, now));
    const entry = {
      stage: this.book.number(stage),
      faults: this.impossible(stageProblems(stage, this.callOf), this.pathOf(node)),
    };
    entries.set(key, entry);
    return entry;
  }

  /** What of the picture of an ending cannot be seen. */
  pictureFaults(node: ProgramNode, world: World): Fault[] {
    if (node.kind !== 'ending' || !node.picture) return [];
    const path = [...nodePath(this.program, node), 'ending', 'picture'];
    return this.impossible(stageProblems(node.picture(world), this.callOf), path);
  }

  private pathOf(node: ProgramNode): Path {
    const phase = this.program.phases[node.phase];
    const own = phase && this.program.scenario.phases[phase.id]?.nodes[node.id]?.stage;
    return own || !phase ? [...nodePath(this.program, node), 'stage'] : ['phases', phase.id, 'stage'];
  }

  private impossible(messages: readonly string[], path: Path): Fault[] {
    return messages.map((message) => ({ code: 'move-impossible', path, message }));
  }
}
