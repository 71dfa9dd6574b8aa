import type { Program } from '../program/program.ts';
import type { World } from '../program/world.ts';
import type { Edge } from './edge.ts';

type Told = Pick<World, 'facts' | 'promises'>;

/** Facts and promises as one number. */
export interface FactCodes {
  readonly pack: (world: Told) => number;
  readonly unpack: (code: number) => Told;
  readonly promises: (code: number) => number;
  readonly facts: (code: number) => number;
  /** The code a step leaves of one. */
  readonly after: (code: number, edge: Edge) => number;
}

export function factCodes(program: Program): FactCodes {
  const span = 2 ** program.promiseBit.size;
  const mask = 2 ** program.factBit.size - 1;
  const facts = (code: number) => Math.floor(code / span);
  const promises = (code: number) => code % span;
  return {
    pack: (world) => world.facts * span + world.promises,
    unpack: (code) => ({ facts: facts(code), promises: promises(code) }),
    facts,
    promises,
    after: (code, { said, gain, keep }) =>
      (((facts(code) & keep) | gain) & mask) * span + (promises(code) | (said?.promises ?? 0)),
  };
}
