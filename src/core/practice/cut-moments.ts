import type { Program } from '../program/program.ts';
import type { Turn } from '../play/replay.ts';
import type { TranscriptEvent } from '../play/transcript.ts';
import { expertPath } from '../scoring/expert-path.ts';

/** A decision as it is met on some path, with the turn before it. */
export interface CutMoment {
  readonly turn: Turn;
  readonly before: Turn | undefined;
}

function meet(found: Map<string, CutMoment>, turns: readonly Turn[]): void {
  for (const [index, turn] of turns.entries()) {
    if (!found.has(turn.node.id)) found.set(turn.node.id, { turn, before: turns[index - 1] });
  }
}

/**
 * Every decision an expert meets, and those met after one slip of theirs: by node, the expert's own way
 * there first, else the earliest slip in the order the options are written.
 */
export function cutMoments(program: Program): ReadonlyMap<string, CutMoment> {
  const found = new Map<string, CutMoment>();
  const { events, replay } = expertPath(program);
  meet(found, replay.turns);
  for (const [index, turn] of replay.turns.entries()) {
    for (const { id } of turn.offered.filter((option) => option !== turn.said)) {
      const slip: TranscriptEvent = { type: 'choice', node: turn.node.id, choice: id, ms: 0 };
      meet(found, expertPath(program, [...events.slice(0, index), slip]).replay.turns);
    }
  }
  return found;
}
