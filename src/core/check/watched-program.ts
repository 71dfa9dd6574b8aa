import { linkCondition } from '../program/link-condition.ts';
import type { Conditional, Judged, Program, ProgramNode, Utterance } from '../program/program.ts';

/**
 * The same program, of which every condition asked by the rules or by whoever tells the talk is reported with what
 * came of it. People and what becomes of them are shared with the original, so that its situations can be played on.
 */
export function watchedProgram(program: Program, judged: Judged): Program {
  const names: Program = { ...program, judged };
  const test = <T extends Conditional>(item: T): T => ({ ...item, holds: linkCondition(names, item.when) });
  const utterance = (said: Utterance): Utterance => ({
    ...test(said),
    learns: said.learns.map(test),
    gradeTests: said.grades.map(({ when }) => linkCondition(names, when)),
    go: said.go.map(test),
  });
  const node = (original: ProgramNode): ProgramNode => {
    const base = { ...original, learns: original.learns.map(test) };
    if (base.kind === 'beat') return { ...base, go: base.go.map(test) };
    if (base.kind === 'ending') return base;
    return { ...base, choices: base.choices.map(utterance), silence: utterance(base.silence) };
  };
  return { ...names, nodes: program.nodes.map(node) };
}
