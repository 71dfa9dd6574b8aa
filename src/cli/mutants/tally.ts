import type { Equivalent } from './equivalent.ts';

/** What became of one change of one place in the source. */
export interface Mutant {
  /** Path below the repository root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The source line it begins in, without its indent. */
  readonly text: string;
  /** What is changed, as it stands in the source. */
  readonly part: string;
  /** What stands there instead. */
  readonly becomes: string;
  readonly fate: 'killed' | 'survived' | 'broken';
}

export interface Tally {
  /** Mutants that count: neither equivalent nor impossible to run. */
  readonly counted: number;
  readonly killed: number;
  /** Of the counted ones in percent, 0–100; 100 where nothing counts. */
  readonly score: number;
  readonly survivors: readonly Mutant[];
  /** Survivors the list says nobody could kill. */
  readonly equivalent: readonly Mutant[];
  /** Entries of the list, for the files seen, that no survivor bears out: killed after all, or the source has changed. */
  readonly stale: readonly Equivalent[];
}

const evened = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const same = (left: string, right: string): boolean => evened(left) === evened(right);

const says = (entry: Equivalent, { file, text, part, becomes }: Mutant): boolean =>
  entry.file === file && same(entry.line, text) && same(entry.part, part) && same(entry.becomes, becomes);

/**
 * Counts a folder's mutants. Nothing is subtracted in silence: what is left out is in `equivalent`, and an entry
 * that leaves out nothing is in `stale`.
 */
export function tallyMutants(mutants: readonly Mutant[], list: readonly Equivalent[]): Tally {
  const alive = mutants.filter(({ fate }) => fate === 'survived');
  const equivalent = alive.filter((mutant) => list.some((entry) => says(entry, mutant)));
  const survivors = alive.filter((mutant) => !equivalent.includes(mutant));
  const killed = mutants.filter(({ fate }) => fate === 'killed').length;
  const counted = killed + survivors.length;
  const files = new Set(mutants.map(({ file }) => file));
  return {
    counted,
    killed,
    score: counted === 0 ? 100 : (100 * killed) / counted,
    survivors,
    equivalent,
    stale: list.filter((entry) => files.has(entry.file) && !equivalent.some((mutant) => says(entry, mutant))),
  };
}
