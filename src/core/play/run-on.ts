import type { Program } from '../program/program.ts';
import { nodeOf, step } from '../engine/step.ts';
import type { Situation } from '../program/world.ts';
import type { Line } from '../scenario/schema.ts';
import { nodeLines } from './spoken-lines.ts';

/** A node reached without a choice, and what is said there. */
export interface Passage {
  readonly situation: Situation;
  readonly lines: readonly Line[];
}

/**
 * Runs on through beats to the next decision or ending. The last passage is where the talk stands: at a beat where
 * beats lead in a circle and never end, which the checker refuses in any scenario it sees.
 */
export function runOn(program: Program, from: Situation): Passage[] {
  const passages: Passage[] = [];
  let situation = from;
  for (let count = 0; count <= program.nodes.length * 2; count += 1) {
    const node = nodeOf(program, situation);
    passages.push({ situation, lines: nodeLines(program, node, situation.world) });
    const next = node.kind === 'beat' ? step(program, situation, { type: 'advance' }) : undefined;
    if (!next) break;
    situation = next;
  }
  return passages;
}
