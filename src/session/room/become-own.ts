import { nodeOf } from '../../core/engine/step.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { SILENCE } from '../../core/program/program.ts';
import type { ClassRequest } from '../../core/room/class-request.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { revealNext } from '../talk/reveal.ts';
import type { Become, Playing } from './playing.ts';
import { seatScene, type SeatScene } from './seat-run.ts';

function eventOf({ content: { program } }: Playing, { replay }: SeatScene, choice: string) {
  const node = nodeOf(program, replay.situation).id;
  return (
    choice === SILENCE ? { type: 'silence', node, ms: 0 } : { type: 'choice', node, choice, ms: 0 }
  ) satisfies TranscriptEvent;
}

/** What a seat that plays alone asks of its own run. */
export function becomeOwn(
  playing: Playing,
  state: RoomState,
  by: string,
  request: Extract<ClassRequest, { readonly type: 'play' | 'read' }>,
): Become {
  if (state.way !== 'alone') return fail('elsewhere');
  const scene = seatScene(playing.scenes, state, by);
  const { talk, shown, replay } = scene;
  if (request.type === 'read')
    return request.lines === shown && shown < talk.length
      ? ok({ type: 'read', told: revealNext(talk, shown) })
      : fail('elsewhere');
  if (request.turns !== replay.turns.length || shown < talk.length) return fail('elsewhere');
  const event = eventOf(playing, scene, request.choice);
  const next = playing.scenes.extended(scene, event);
  return next ? ok({ type: 'played', event, told: revealNext(next.talk, shown) }) : fail('unknown-option');
}
