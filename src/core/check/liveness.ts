import { type Program, type ProgramNode, RESUME_INDEX, type Utterance } from '../program/program.ts';
import { flowBackward } from './backward-flow.ts';
import { addReads, noReads, type Reads, readsOf } from './reads.ts';

/** Nodes an eruption at these words may lead to. */
export const eruptionTargets = (program: Program, utterance: Utterance): number[] =>
  utterance.listeners.flatMap(({ person }) => {
    const { outburst, walkout } = program.people[person] ?? { outburst: -1, walkout: -1 };
    return [outburst, walkout].filter((target) => target >= 0);
  });

/** Every node a node may lead to in one step; where an interrupt returns to is left to the caller. */
export function successors(program: Program, node: ProgramNode): number[] {
  if (node.kind === 'ending') return [];
  const branches =
    node.kind === 'beat' ? node.go : [...node.choices, node.silence].flatMap((item) => item.go);
  const erupting =
    node.kind === 'decision'
      ? [...node.choices, node.silence].flatMap((item) => eruptionTargets(program, item))
      : [];
  return [
    ...new Set([...branches.map((branch) => branch.to).filter((to) => to !== RESUME_INDEX), ...erupting]),
  ];
}

/** What leaving a phase forgets is not alive before it. */
function survives(program: Program, from: ProgramNode, to: ProgramNode, reads: Reads): Reads {
  const phase = program.phases[from.phase];
  if (!phase || to.phase < 0 || to.phase === from.phase) return reads;
  const leaving = [phase.main, ...phase.sides].reduce((mask, person) => mask | (1 << person), 0);
  const kept = { ...reads, tail: reads.tail & ~leaving };
  for (const name of ['heard', 'progress', 'face'] as const)
    if (!phase.carry.includes(name)) kept[name] &= ~leaving;
  return kept;
}

/**
 * For each node, the variables whose value can still matter there or later. Two configurations that
 * differ only in dead variables behave alike for ever, so the explorer keeps one of them.
 */
export function liveReads(program: Program): readonly Readonly<Reads>[] {
  const known = worked.get(program) ?? workOut(program);
  worked.set(program, known);
  return known;
}

/** Asked for several times while one scenario is explored. */
const worked = new WeakMap<Program, readonly Readonly<Reads>[]>();

function workOut(program: Program): Reads[] {
  const live = program.nodes.map((node) => readsOf(program, node));
  const next = program.nodes.map((node) => successors(program, node));
  flowBackward(next, (at) => {
    const node = program.nodes[at] as ProgramNode;
    const mine = live[at] ?? noReads();
    let grew = false;
    for (const to of next[at] ?? []) {
      const target = program.nodes[to] as ProgramNode;
      if (addReads(mine, survives(program, node, target, live[to] ?? noReads()))) grew = true;
    }
    return grew;
  });
  return live;
}

const goesBack = (node: ProgramNode): boolean => {
  const branches =
    node.kind === 'beat'
      ? node.go
      : node.kind === 'decision'
        ? [...node.choices, node.silence].flatMap((item) => item.go)
        : [];
  return branches.some(({ to }) => to === RESUME_INDEX);
};

/** Interrupt nodes from which the talk can still return to where it was broken off. */
export function resumable(program: Program): readonly boolean[] {
  const back = program.nodes.map(goesBack);
  const isInterrupt = (at: number) => (program.nodes[at]?.phase ?? 0) < 0;
  const next = program.nodes.map((node, at) =>
    isInterrupt(at) ? successors(program, node).filter(isInterrupt) : [],
  );
  flowBackward(next, (at) => {
    if (back[at] || !(next[at] ?? []).some((to) => back[to])) return false;
    back[at] = true;
    return true;
  });
  return back;
}
