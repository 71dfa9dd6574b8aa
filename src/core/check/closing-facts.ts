import type { Program } from '../program/program.ts';
import { breaksRound, rounds } from './rounds.ts';
import { waysOn } from './ways-on.ts';

/** Places told apart by such facts at most, nodes times the values of the facts. */
const MOST_PLACES = 32_768;

/** Where each node may lead while these facts are known to hold. */
const nextWhile = (program: Program, facts: number): number[][] =>
  program.nodes.map((node) => [
    ...new Set(
      waysOn(program, node, { mask: facts, facts })
        .map(({ to }) => to)
        .filter((to) => to >= 0),
    ),
  ]);

function changed(program: Program): { readonly learnt: number; readonly cleared: number } {
  let [learnt, cleared] = [0, 0];
  const add = (learns: readonly { readonly bit: number }[], clears: number) => {
    for (const { bit } of learns) learnt |= bit;
    cleared |= clears;
  };
  for (const node of program.nodes) {
    add(node.learns, node.clears);
    if (node.kind === 'decision')
      for (const said of [...node.choices, node.silence]) add(said.learns, said.clears);
  }
  return { learnt, cleared };
}

/**
 * Facts that, once they hold, close a way round for good: a visit that is made once, a door that is not gone back to.
 * What is behind a closed way can be forgotten; the facts themselves say what is closed, as bits.
 */
export function closingFacts(program: Program): number {
  const whole = rounds(nextWhile(program, 0));
  if (new Set(whole).size === whole.length) return 0;
  const { learnt, cleared } = changed(program);
  let [closing, places] = [0, program.nodes.length];
  for (const bit of program.factBit.values()) {
    if ((learnt & bit) === 0 || (cleared & bit) !== 0 || places * 2 > MOST_PLACES) continue;
    if (!breaksRound(whole, rounds(nextWhile(program, bit)))) continue;
    closing |= bit;
    places *= 2;
  }
  return closing;
}
