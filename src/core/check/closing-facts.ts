import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { waysOn } from './ways-on.ts';

/** Places told apart by such facts at most: nodes times the values the facts may have. */
const MOST_PLACES = 32_768;

const words = (node: ProgramNode): readonly Utterance[] =>
  node.kind === 'decision' ? [...node.choices, node.silence] : [];

/** Where each node may lead while these facts are known to hold. */
const nextWhile = (program: Program, facts: number): number[][] =>
  program.nodes.map((node) =>
    waysOn(program, node, { mask: facts, facts })
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
 * Facts that close ways once they hold, and hold from then on: a door that is knocked at once, a visit nobody comes
 * back to. Behind a closed way nothing can matter any more. Those that close the most come first, as many as there is
 * room for; the others close ways all the same, only nothing is forgotten for it. As bits.
 */
export function closingFacts(program: Program): number {
  const open = nextWhile(program, 0);
  const lost = cleared(program);
  const closing = [...broughtOut(program, open)]
    .filter(([bit, after]) => (lost & bit) === 0 && after.size > 0)
    .map(([bit, after]) => ({ bit, closed: reached(after, open) - reached(after, nextWhile(program, bit)) }))
    .filter(({ closed }) => closed > 0)
    .sort((one, other) => other.closed - one.closed);
  const room = Math.floor(Math.log2(MOST_PLACES / Math.max(1, program.nodes.length)));
  return closing.slice(0, Math.max(0, room)).reduce((bits, { bit }) => bits | bit, 0);
}
