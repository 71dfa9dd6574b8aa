import { type Program, type ProgramNode, RESUME_INDEX } from '../program/program.ts';
import { flowBackward } from './backward-flow.ts';
import { type Places, placesOf } from './places.ts';
import { addReads, noReads, type Reads, readsOf } from './reads.ts';
import { eruptionTargets } from './ways-on.ts';

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

/** What can still matter, by place. */
export interface Live {
  readonly places: Places;
  readonly reads: readonly Readonly<Reads>[];
}

/**
 * For each place, the variables whose value can still matter there or later. Two configurations that
 * differ only in dead variables behave alike for ever, so the explorer keeps one of them.
 */
export function liveReads(program: Program): Live {
  const known = worked.get(program) ?? workOut(program);
  worked.set(program, known);
  return known;
}

/** Asked for several times while one scenario is explored. */
const worked = new WeakMap<Program, Live>();

function workOut(program: Program): Live {
  const places = placesOf(program);
  const nodeAt = (place: number) => program.nodes[places.node[place] as number] as ProgramNode;
  const reads = places.facts.map((facts, place) =>
    readsOf(program, nodeAt(place), { mask: places.closing, facts }),
  );
  flowBackward(places.next, (at) => {
    const mine = reads[at] ?? noReads();
    let grew = false;
    for (const to of places.next[at] ?? []) {
      const later = survives(program, nodeAt(at), nodeAt(to), reads[to] ?? noReads());
      if (addReads(mine, later)) grew = true;
    }
    return grew;
  });
  return { places, reads };
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
