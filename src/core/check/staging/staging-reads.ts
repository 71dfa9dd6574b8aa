import type { Program, ProgramNode } from '../../program/program.ts';
import type { Situation } from '../../program/world.ts';
import { surveyScenario } from '../../scenario/survey.ts';
import { successors } from '../liveness.ts';
import { SeenClues } from './seen-clues.ts';

type Path = readonly (string | number)[];

/** Bits of facts and promises that can still change what is seen or said. */
export interface StagingReads {
  facts: number;
  promises: number;
}

/** By where the talk stands. */
export type AskedAt = (situation: Situation) => Readonly<StagingReads>;

/** The part of the file a path leads into: the nodes it speaks of, and the way on from there. */
function partAt(program: Program, path: Path): readonly [readonly ProgramNode[], Path] {
  const [part, name, field, node] = path;
  const at = part === 'interrupts' ? 2 : field === 'nodes' ? 4 : 2;
  const id = part === 'interrupts' ? name : part === 'phases' && field === 'nodes' ? node : undefined;
  const one = program.nodes[program.nodeIndex.get(String(id)) ?? -1];
  if (one) return [[one], path.slice(at)];
  if (part !== 'phases') return [[], []];
  return [program.nodes.filter(({ phase }) => program.phases[phase]?.id === name), path.slice(at)];
}

/** Where a name is one of a stage or a line, and where of something learnt or asked for that may have been seen. */
function roleOf([field, ...rest]: Path): 'shown' | 'clue' | undefined {
  if (field === 'say' || field === 'stage' || field === 'reply') return 'shown';
  if (field === 'learns' || field === 'when') return 'clue';
  if (field === 'choices') return roleOf(rest.slice(1));
  if (field === 'silence') return roleOf(rest);
  return field === 'ending' && rest[0] === 'picture' ? 'shown' : undefined;
}

/** Every fact and promise the stages and lines of a node hang on, and the facts of which it must have been seen. */
function ownReads(program: Program): StagingReads[] {
  // Any stage may have a clock.
  const timed = program.timed.reduce((bits, { bit }) => bits | bit, 0);
  const reads = program.nodes.map((): StagingReads => ({ facts: timed, promises: 0 }));
  const clues = new SeenClues(program).all;
  for (const { mark, value, path } of surveyScenario(program.scenario).references) {
    const [nodes, rest] = partAt(program, path);
    const role = roleOf(rest);
    if (role === undefined) continue;
    const fact = mark.refersTo === 'fact' ? (program.factBit.get(String(value)) ?? 0) : 0;
    const promises = mark.refersTo === 'promise' ? (program.promiseBit.get(String(value)) ?? 0) : 0;
    for (const { index } of nodes) {
      const own = reads[index] as StagingReads;
      own.facts |= role === 'shown' ? fact : fact & clues;
      if (role === 'shown') own.promises |= promises;
    }
  }
  return reads;
}

/**
 * What can still matter to what is seen, but for what configurations are told apart by. Two ways to one configuration
 * that differ in nothing of it are one to whoever follows the stage.
 */
export function stagingReads(program: Program): AskedAt {
  const reads = ownReads(program);
  const next = program.nodes.map((node) => successors(program, node));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [index, own] of reads.entries()) {
      for (const to of next[index] ?? []) {
        const { facts, promises } = reads[to] as StagingReads;
        if ((facts & ~own.facts) === 0 && (promises & ~own.promises) === 0) continue;
        own.facts |= facts;
        own.promises |= promises;
        grew = true;
      }
    }
  }
  return ({ node, resume }) => {
    const [here, back] = [reads[node] as StagingReads, reads[resume]];
    return back ? { facts: here.facts | back.facts, promises: here.promises | back.promises } : here;
  };
}
