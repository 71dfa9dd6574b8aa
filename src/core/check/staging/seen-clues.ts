import type { Program, ProgramNode, Utterance } from '../../program/program.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { Fault } from './fault.ts';

type Path = readonly (string | number)[];

/** Facts a condition asks to hold. */
function wanted(program: Program, when: Condition | undefined): number {
  if (when === undefined) return 0;
  if ('fact' in when) return program.factBit.get(when.fact) ?? 0;
  if ('all' in when) return when.all.reduce((mask, inner) => mask | wanted(program, inner), 0);
  return 'any' in when ? when.any.reduce((mask, inner) => mask | wanted(program, inner), 0) : 0;
}

const bitsOf = (learns: readonly { readonly bit: number }[]): number =>
  learns.reduce((mask, { bit }) => mask | bit, 0);

/** Clues one can see: which things show them, and where they are learnt and needed. Facts are bits. */
export class SeenClues {
  /** Facts that are seen. */
  readonly all: number;
  private readonly program: Program;
  private readonly byProp = new Map<string, number>();
  private readonly needs = new Map<Utterance, number>();

  constructor(program: Program) {
    this.program = program;
    for (const [id, { seen }] of Object.entries(program.scenario.facts ?? {}))
      if (seen !== undefined)
        this.byProp.set(seen, (this.byProp.get(seen) ?? 0) | (program.factBit.get(id) ?? 0));
    this.all = this.shownBy([...this.byProp.keys()]);
  }

  /** Facts these things show. */
  shownBy(props: readonly string[]): number {
    return props.reduce((mask, prop) => mask | (this.byProp.get(prop) ?? 0), 0);
  }

  /** Facts a choice is offered for. */
  needed(said: Utterance): number {
    const known = this.needs.get(said);
    if (known !== undefined) return known;
    const needed = said.kind === 'choice' ? wanted(this.program, said.when) & this.all : 0;
    this.needs.set(said, needed);
    return needed;
  }

  /** Facts a node or words may bring out. */
  brought({ learns }: Pick<ProgramNode | Utterance, 'learns'>): number {
    return learns.length === 0 ? 0 : bitsOf(learns) & this.all;
  }

  /** What is to be said of facts that were not seen. */
  faults(unseen: number, path: Path): Fault[] {
    if (unseen === 0) return [];
    const { factBit, scenario } = this.program;
    return [...factBit].flatMap(([id, bit]): Fault[] => {
      const prop = scenario.facts?.[id]?.seen;
      const message = `“${id}”看得见，可 ${prop} 还没在台上露过面`;
      return (unseen & bit) === 0 ? [] : [{ code: 'clue-unseen', path, message }];
    });
  }
}
