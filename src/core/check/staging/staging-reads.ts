import type { Program, ProgramNode } from '../../program/program.ts';
import type { Situation } from '../../program/world.ts';
import { surveyScenario } from '../../scenario/survey.ts';
import { flowBackward } from '../backward-flow.ts';
import { placesOf } from '../places.ts';
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
  const own = ownReads(program);
  const places = placesOf(program);
  const reads = places.node.map((node): StagingReads => ({ ...(own[node] as StagingReads) }));
  const add = (into: StagingReads, from: StagingReads | undefined): boolean => {
    const { facts, promises } = into;
    into.facts |= from?.facts ?? 0;
    into.promises |= from?.promises ?? 0;
    return into.facts !== facts || into.promises !== promises;
  };
  flowBackward(places.next, (at) => {
    let grew = false;
    for (const to of places.next[at] ?? []) if (add(reads[at] as StagingReads, reads[to])) grew = true;
    return grew;
  });
  return (situation) => {
    const here = reads[places.of(situation)] as StagingReads;
    const back = places.back(situation);
    if (back.length === 0) return here;
    const all = { ...here };
    for (const place of back) add(all, reads[place]);
    return all;
  };
}
