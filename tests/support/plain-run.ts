import { offered } from '../../src/core/engine/step.ts';
import { beginReplay, extendReplay, type Replay } from '../../src/core/play/replay.ts';
import type { Transcript, TranscriptEvent } from '../../src/core/play/transcript.ts';
import type { Carried } from '../../src/core/program/carried.ts';
import type { Program } from '../../src/core/program/program.ts';

/** A 自练 run of a program's version. */
export const transcriptOf = (
  { scenario, hash }: Program,
  events: readonly TranscriptEvent[],
  change: Partial<Transcript> = {},
): Transcript => ({
  format: 4,
  id: 'run-1',
  scenario: scenario.id,
  hash,
  mode: 'self',
  seed: 1,
  startedAt: '2026-11-22T00:00:00.000Z',
  patience: 1,
  events: [...events],
  ...change,
});

/** Whoever always says the first thing on offer, to the end. */
export function firstWay(program: Program, carried?: Carried): TranscriptEvent[] {
  const events: TranscriptEvent[] = [];
  for (let replay: Replay = beginReplay(program, carried); !replay.ending; ) {
    const node = program.nodes[replay.situation.node];
    if (node?.kind !== 'decision') throw new Error('neither a decision nor an ending');
    const choice = offered(node, replay.situation.world)[0]?.id;
    const event: TranscriptEvent = choice
      ? { type: 'choice', node: node.id, choice, ms: 0 }
      : { type: 'silence', node: node.id, ms: 0 };
    const next = extendReplay(program, replay, event, events.length);
    if (!next.ok) throw new Error(next.error.message);
    events.push(event);
    replay = next.value;
  }
  return events;
}
