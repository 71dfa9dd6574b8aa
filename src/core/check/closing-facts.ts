import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { type Known, NOTHING } from './foretell.ts';
import { waysOn } from './ways-on.ts';

const words = (node: ProgramNode): readonly Utterance[] =>
  node.kind === 'decision' ? [...node.choices, node.silence] : [];

/** Where each node may lead by what is known of the facts. */
const nextBy = (program: Program, known: Known): number[][] =>
  program.nodes.map((node) =>
    waysOn(program, node, known)
      .map(({ to }) => to)
      .filter((to) => to >= 0),
  );

/** How many nodes can be reached from these, themselves counted. */
function reached(from: Iterable<number>, next: readonly (readonly number[])[]): number {
  const met = new Set(from);
  for (const at of met) for (const to of next[at] ?? []) met.add(to);
  return met.size;
}

/** By fact: the nodes where the talk stands once it was brought out. */
function broughtOut(program: Program, next: readonly (readonly number[])[]): Map<number, Set<number>> {
  const after = new Map([...program.factBit.values()].map((bit) => [bit, new Set<number>()]));
  for (const node of program.nodes) {
    for (const { bit } of node.learns) after.get(bit)?.add(node.index);
    for (const { learns } of words(node))
      for (const { bit } of learns) for (const to of next[node.index] ?? []) after.get(bit)?.add(to);
  }
  return after;
}

const cleared = (program: Program): number =>
  program.nodes.reduce(
    (all, node) => words(node).reduce((sum, { clears }) => sum | clears, all | node.clears),
    0,
  );

/**
 * Facts that close ways: once they hold, and they hold for good (a visit nobody comes back to), or when they were not
 * brought out in time. Behind a closed way nothing can matter any more. As bits, those that close the most first.
 */
export function closingFacts(program: Program): number[] {
  const open = nextBy(program, NOTHING);
  const lost = cleared(program);
  const all = reached([program.start], open);
  return [...broughtOut(program, open)]
    .filter(([bit, after]) => (lost & bit) === 0 && after.size > 0)
    .map(([bit, after]) => {
      const held = reached(after, open) - reached(after, nextBy(program, { mask: bit, facts: bit }));
      const missed = all - reached([program.start], nextBy(program, { mask: bit, facts: 0 }));
      return { bit, held, missed };
    })
    .filter(({ held, missed }) => held + missed > 0)
    .sort((one, other) => other.held - one.held || other.missed - one.missed)
    .map(({ bit }) => bit);
}
