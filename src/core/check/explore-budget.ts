import type { Program, ProgramNode } from '../program/program.ts';

/** Configurations visited at most: with all that is worked out on them some seconds. */
export const EXPLORE_LIMIT = 250_000;

/** What the configurations of one scenario may take together, their analysis included. */
const MEMORY = 240_000_000;

/** Conditions asked in the time an ordinary step takes. */
const CONDITIONS_A_STEP = 32;

const waysFrom = (node: ProgramNode): number =>
  node.kind === 'decision' ? node.choices.length + 1 : node.kind === 'beat' ? 1 : 0;

/**
 * About how many bytes one configuration takes, measured on the shipped scenarios: itself and its world, its people,
 * its place in the tables, and for every way on an edge (two of three are shared) and the option it is to the analysis.
 */
export function configurationBytes({ people, nodes }: Program): number {
  const deciding = nodes.filter(({ kind }) => kind === 'decision');
  const ways = deciding.reduce((sum, node) => sum + waysFrom(node), 0) / Math.max(1, deciding.length);
  return 420 + 8 * people.length + 90 * ways;
}

/** Configurations there is room for, `limit` at most. */
export const roomFor = (program: Program, limit: number): number =>
  Math.min(limit, Math.floor(MEMORY / configurationBytes(program)));

function conditionsAt(node: ProgramNode): number {
  if (node.kind === 'ending') return node.learns.length;
  if (node.kind === 'beat') return node.learns.length + node.go.length;
  return [...node.choices, node.silence].reduce(
    (sum, said) =>
      sum +
      said.go.length +
      said.learns.length +
      said.grades.length +
      said.effects.length +
      said.listeners.length,
    node.learns.length,
  );
}

/** For each node, how many ordinary configurations one there counts as: a thousand branches take longer than two. */
export const stepCosts = ({ nodes }: Program): number[] =>
  nodes.map((node) => 1 + Math.floor(conditionsAt(node) / CONDITIONS_A_STEP));
