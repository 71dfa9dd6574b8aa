import type { Program } from '../program/program.ts';
import type { Replay } from '../play/replay.ts';

/** kept · broken: as the ending settled it · open: the run is unfinished or the ending does not say. */
export type PromiseFate = 'kept' | 'broken' | 'withdrawn' | 'open';

export interface PromiseMade {
  readonly promise: string;
  readonly what: string;
  readonly by: string;
  readonly to: string;
  /** 0-based turn it was made in. */
  readonly turn: number;
  readonly fate: PromiseFate;
}

/** A promise is a debt: what was promised, in the order it was, and what became of it. */
export function promisesMade(program: Program, replay: Replay): PromiseMade[] {
  const settles = replay.ending?.ending.settles ?? {};
  return replay.turns.flatMap(({ before, after }, turn) => {
    const fresh = after.world.promises & ~before.world.promises;
    return Object.entries(program.scenario.promises ?? {})
      .filter(([promise]) => (fresh & (program.promiseBit.get(promise) ?? 0)) !== 0)
      .map(([promise, { what, by, to }]) => ({
        promise,
        what,
        by,
        to,
        turn,
        fate: settles[promise] ?? ('open' as const),
      }));
  });
}
