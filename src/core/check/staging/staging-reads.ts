import type { Program, ProgramNode } from '../../program/program.ts';
import type { Situation } from '../../program/world.ts';
import { surveyScenario } from '../../scenario/survey.ts';
import { successors } from '../liveness.ts';

/** Bits of facts and promises that can still change what is seen or said. */
export interface StagingReads {
  facts: number;
  promises: number;
}

/** The nodes a part of the file speaks of: its own node, or all of its phase. */
function nodesAt(program: Program, path: readonly (string | number)[]): readonly ProgramNode[] {
  const [part, name, field, node] = path;
  const id = part === 'interrupts' ? name : part === 'phases' && field === 'nodes' ? node : undefined;
  const one = program.nodes[program.nodeIndex.get(String(id)) ?? -1];
  if (one) return [one];
  if (part !== 'phases') return [];
  return program.nodes.filter(({ phase }) => program.phases[phase]?.id === name);
}

/** Every fact and promise a node names in any way, and those that mute what is heard there. */
function ownReads(program: Program): StagingReads[] {
  const reads = program.nodes.map((): StagingReads => ({ facts: 0, promises: 0 }));
  const add = ({ index }: ProgramNode, facts: number, promises: number): void => {
    const own = reads[index] as StagingReads;
    own.facts |= facts;
    own.promises |= promises;
  };
  for (const { mark, value, path } of surveyScenario(program.scenario).references) {
    const facts = mark.refersTo === 'fact' ? (program.factBit.get(String(value)) ?? 0) : 0;
    const promises = mark.refersTo === 'promise' ? (program.promiseBit.get(String(value)) ?? 0) : 0;
    if ((facts | promises) !== 0) for (const node of nodesAt(program, path)) add(node, facts, promises);
  }
  for (const node of program.nodes)
    if (node.kind === 'decision')
      for (const { listeners } of [...node.choices, node.silence])
        for (const { mutedBy } of listeners) add(node, mutedBy, 0);
  return reads;
}

/**
 * What can still matter to what is seen, by where the talk stands. Two ways there that differ in nothing of it are
 * one to whoever follows the stage.
 */
export function stagingReads(program: Program): (situation: Situation) => StagingReads {
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
