import { type Program, type ProgramNode, RESUME_INDEX, type Utterance } from '../program/program.ts';
import type { Condition } from '../scenario/condition.ts';
import { eruptionTargets } from './ways-on.ts';

/** A way into a node. */
export interface WayIn {
  readonly from: ProgramNode;
  readonly to: number;
  /** The words that lead there; undefined from a beat. */
  readonly said: Utterance | undefined;
  readonly when: Condition | undefined;
  /** Somebody erupts or walks out: whether they ever do depends on what went before. */
  readonly erupts: boolean;
}

function waysOf(program: Program, from: ProgramNode): WayIn[] {
  if (from.kind === 'ending') return [];
  if (from.kind === 'beat')
    return from.go.map(({ to, when }) => ({ from, to, when, said: undefined, erupts: false }));
  return [...from.choices, from.silence].flatMap((said) => [
    ...said.go.map(({ to, when }) => ({ from, to, when, said, erupts: false })),
    ...eruptionTargets(program, said).map((to) => ({ from, to, when: undefined, said, erupts: true })),
  ]);
}

/** Every way from one node into another, as the file has it. */
export const waysIn = (program: Program): WayIn[] =>
  program.nodes.flatMap((from) => waysOf(program, from)).filter(({ to }) => to !== RESUME_INDEX);
