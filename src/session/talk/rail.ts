import type { Branch, Program, ProgramNode } from '../../core/program/program.ts';
import type { RailStep } from '../views/rail-view.ts';
import type { Shown } from './on-stage.ts';

/** The parts a talk has been through, in the order it came to them; the last is the one it is in. */
function partsMet({ talk, shown }: Omit<Shown, 'program'>): number[] {
  const met: number[] = [];
  for (const { world } of talk.slice(0, shown))
    if (world.phase >= 0 && world.phase !== met.at(-1)) met.push(world.phase);
  return met;
}

const waysOf = (node: ProgramNode): readonly Branch[] => {
  if (node.kind === 'ending') return [];
  if (node.kind === 'beat') return node.go;
  return [...node.choices, node.silence].flatMap(({ go }) => go);
};

/** By part, the parts its nodes lead to at once. */
function neighbours({ nodes, phases }: Program): Set<number>[] {
  const next = phases.map(() => new Set<number>());
  for (const node of nodes)
    for (const { to } of waysOf(node)) {
      const phase = nodes[to]?.phase ?? -1;
      if (phase >= 0 && phase !== node.phase) next[node.phase]?.add(phase);
    }
  return next;
}

/** Parts that can still be come to from one of them, in the order of the file. */
function ahead(program: Program, from: number): number[] {
  const next = neighbours(program);
  const reached = new Set([from]);
  for (const part of reached) for (const further of next[part] ?? []) reached.add(further);
  return program.phases.map(({ index }) => index).filter((index) => reached.has(index));
}

/**
 * How far the talk is, part by part. A part is named once it is over: what one is to do in it would be told by its name.
 *
 * @param over the talk is at its end: nothing lies ahead
 */
export function railOf(shown: Shown, over: boolean): RailStep[] {
  const { program } = shown;
  const met = partsMet(shown);
  const here = met.at(-1);
  if (here === undefined) return [];
  const been = [...new Set(over ? met : met.slice(0, -1))].filter((part) => over || part !== here);
  const left = over ? [] : ahead(program, here).filter((part) => part !== here && !been.includes(part));
  return [
    ...been.map((part): RailStep => ({ at: 'over', title: program.phases[part]?.title })),
    ...(over ? [] : [{ at: 'now', title: undefined } as const]),
    ...left.map((): RailStep => ({ at: 'ahead', title: undefined })),
  ];
}
