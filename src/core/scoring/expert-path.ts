import type { Program } from '../program/program.ts';
import { offered } from '../engine/step.ts';
import { beginReplay, extendReplay, type Replay } from '../play/replay.ts';
import type { TranscriptEvent } from '../play/transcript.ts';
import { bestOption } from './best-option.ts';

/** More decisions than any sound scenario asks for: a loop, which the checker refuses. */
const MOST_DECISIONS = 200;

export interface ExpertPath {
  readonly events: readonly TranscriptEvent[];
  readonly replay: Replay;
}

/**
 * The run of one who always says the highest-graded option (看高手怎么说), as events of a transcript.
 * Stops short of an ending only in scenarios that loop or withhold every option.
 *
 * @param begun events of this scenario that come first; throws when one of them does not fit
 */
export function expertPath(program: Program, begun: readonly TranscriptEvent[] = []): ExpertPath {
  const events: TranscriptEvent[] = [];
  let replay = beginReplay(program);
  for (const event of begun) follow(event);
  while (!replay.ending && events.length < MOST_DECISIONS) {
    const node = program.nodes[replay.situation.node];
    if (node?.kind !== 'decision') break;
    const { world } = replay.situation;
    const best = bestOption(offered(node, world), world);
    const event: TranscriptEvent = best
      ? { type: 'choice', node: node.id, choice: best.id, ms: 0 }
      : { type: 'silence', node: node.id, ms: 0 };
    follow(event);
  }
  return { events, replay };

  function follow(event: TranscriptEvent): void {
    const next = extendReplay(program, replay, event, events.length);
    if (!next.ok) throw new Error(`expert path: ${next.error.message}`);
    events.push(event);
    replay = next.value;
  }
}
