import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { SILENCE } from '../program/program.ts';
import type { ScenarioEvent } from '../engine/step.ts';
import type { Issue } from '../shared/issue.ts';

/** A checker's finding: an issue with the node it stands at and, where there is one, a play that shows it. */
export interface Finding extends Issue {
  readonly node?: string;
  readonly choice?: string;
  /** Events from the start that lead to the configuration the finding speaks of. */
  readonly example?: readonly ScenarioEvent[];
  /** Why the author let it stand, when the file accepts it. */
  readonly accepted?: string;
}

type Path = readonly (string | number)[];

/** Where a node stands in its file. */
export function nodePath(program: Program, node: ProgramNode): Path {
  const phase = program.phases[node.phase];
  return phase ? ['phases', phase.id, 'nodes', node.id] : ['interrupts', node.id];
}

/** Where something said stands in its file; a silence may be that of the whole phase. */
export function utterancePath(program: Program, node: ProgramNode, said: Utterance): Path {
  if (said.id !== SILENCE) return [...nodePath(program, node), 'choices', said.id];
  const phase = program.phases[node.phase];
  if (phase && program.scenario.phases[phase.id]?.silence === said.source)
    return ['phases', phase.id, 'silence'];
  return [...nodePath(program, node), 'silence'];
}

type Rest = Partial<Pick<Finding, 'severity' | 'hint' | 'expected' | 'example' | 'choice' | 'path'>>;

export const atNode = (
  program: Program,
  node: ProgramNode,
  code: string,
  message: string,
  rest: Rest = {},
): Finding => ({
  code,
  severity: 'error',
  path: nodePath(program, node),
  node: node.id,
  message,
  ...rest,
});

export const atChoice = (
  program: Program,
  node: ProgramNode,
  said: Utterance,
  code: string,
  message: string,
  rest: Rest = {},
): Finding => ({
  ...atNode(program, node, code, message, rest),
  path: utterancePath(program, node, said),
  choice: said.id,
});

export const overall = (code: string, message: string, rest: Rest = {}): Finding => ({
  code,
  severity: 'error',
  path: [],
  message,
  ...rest,
});
