import { nodeOf } from '../../core/engine/step.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import type { ClassRequest } from '../../core/room/class-request.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { revealNext } from '../talk/reveal.ts';
import type { Become, Playing } from './playing.ts';
import { placeNames, seatOptions, seatScene, type SeatScene } from './seat-run.ts';
import { tellOn, toTell } from './telling.ts';

/** What is meant by the name an option has on that seat's phone. */
function eventOf(playing: Playing, state: RoomState, by: string, scene: SeatScene, name: string) {
  const { program } = playing.content;
  const node = nodeOf(program, scene.replay.situation);
  if (node.kind !== 'decision') return undefined;
  const options = seatOptions(program, state, by, scene);
  if (options.length === 0) return { type: 'silence', node: node.id, ms: 0 } satisfies TranscriptEvent;
  const option = options[placeNames.indexOf(name)];
  return option && ({ type: 'choice', node: node.id, choice: option.id, ms: 0 } satisfies TranscriptEvent);
}

/** How much is told once so many lines are shown, and the next place to stop at is reached. */
function readTo(scene: SeatScene, lines: number): number {
  let next = scene.told;
  while (next < lines && next < toTell(scene)) next = tellOn(scene, next, revealNext);
  return next;
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
  const { talk, told, replay } = scene;
  if (request.type === 'read') {
    const next = readTo(scene, request.lines);
    return next > told ? ok({ type: 'read', told: next }) : fail('elsewhere');
  }
  if (request.turns !== replay.turns.length || told < talk.length) return fail('elsewhere');
  const event = eventOf(playing, state, by, scene, request.choice);
  const next = event && playing.scenes.extended(scene, event);
  return event && next
    ? ok({ type: 'played', event, told: revealNext(next.talk, told) })
    : fail('unknown-option');
}
