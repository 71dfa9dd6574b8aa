import type { Program } from '../program/program.ts';
import type { Replay } from '../play/replay.ts';

/** kept · broken · withdrawn: as the ending settled it · open: still owed when the run ended · unfinished: no ending yet. */
export type PromiseFate = 'kept' | 'broken' | 'withdrawn' | 'open' | 'unfinished';

export interface PromiseMade {
  readonly promise: string;
  readonly what: string;
  readonly by: string;
  readonly to: string;
  /** Falls due so many days after; undefined where what becomes of it is settled in the talk itself. */
  readonly days: number | undefined;
  /** 0-based turn it was made in. */
  readonly turn: number;
  readonly fate: PromiseFate;
}

/** A promise is a debt: what was promised, in the order it was, and what became of it. */
export function promisesMade(program: Program, replay: Replay): PromiseMade[] {
  const settles = replay.ending?.ending.settles ?? {};
  const unsaid: PromiseFate = replay.ending ? 'open' : 'unfinished';
  return replay.turns.flatMap(({ before, after }, turn) => {
    const fresh = after.world.promises & ~before.world.promises;
    return Object.entries(program.scenario.promises ?? {})
      .filter(([promise]) => (fresh & (program.promiseBit.get(promise) ?? 0)) !== 0)
      .map(([promise, { what, by, to, days }]) => ({
        promise,
        what,
        by,
        to,
        days,
        turn,
        fate: settles[promise] ?? unsaid,
      }));
  });
}
