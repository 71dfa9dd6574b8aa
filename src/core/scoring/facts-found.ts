import type { Program } from '../program/program.ts';
import type { World } from '../program/world.ts';
import type { Replay } from '../play/replay.ts';

export interface FoundFact {
  readonly fact: string;
  readonly name: string;
  readonly note: string | undefined;
  /** The 0-based turn that brought it out; −1 when it was told before the first choice. */
  readonly turn: number;
}

export interface FactsFound {
  readonly found: readonly FoundFact[];
  /** Clues nobody asked out of anyone: `turn` is −1. */
  readonly missed: readonly FoundFact[];
}

/** Every world the path went through, with the turn that led to it. */
function* worldsOf(replay: Replay): Generator<{ turn: number; world: World }> {
  for (const [turn, { passages, after }] of replay.turns.entries()) {
    for (const { situation } of passages) yield { turn: turn - 1, world: situation.world };
    yield { turn, world: after.world };
  }
  for (const { situation } of replay.passages)
    yield { turn: replay.turns.length - 1, world: situation.world };
}

function firstTurns(replay: Replay): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  let seen = 0;
  for (const { turn, world } of worldsOf(replay)) {
    const fresh = world.facts & ~seen;
    for (let bit = 1; bit > 0 && bit <= fresh; bit <<= 1) if (fresh & bit) turns.set(bit, turn);
    seen |= world.facts;
  }
  return turns;
}

/**
 * Which truths came to light and which did not: clues only, since circumstances are the scene's own marks,
 * and none that held from the start.
 */
export function factsFound(program: Program, replay: Replay): FactsFound {
  const turns = firstTurns(replay);
  const clues = Object.entries(program.scenario.facts ?? {}).filter(
    ([, { kind, initially }]) => kind !== 'circumstance' && initially !== true,
  );
  const all = clues.map(([fact, { name, note }]) => {
    const turn = turns.get(program.factBit.get(fact) ?? 0);
    return { fact, name, note, turn: turn ?? -1, known: turn !== undefined };
  });
  const plain = (known: boolean): FoundFact[] =>
    all
      .filter((item) => item.known === known)
      .map(({ fact, name, note, turn }) => ({ fact, name, note, turn }));
  return { found: plain(true), missed: plain(false) };
}
