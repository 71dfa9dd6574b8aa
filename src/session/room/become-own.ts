import type { ClassRequest } from '../../core/room/class-request.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { revealNext } from '../talk/reveal.ts';
import type { Become, Playing } from './playing.ts';
import { eventAt, placeNames } from './room-run.ts';
import { seatOptions, seatScene, type SeatScene } from './seat-run.ts';
import { tellOn, toTell } from './telling.ts';

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
  const { program } = playing.content;
  const scene = seatScene(playing.scenes, state, by);
  const { talk, told, replay } = scene;
  if (request.type === 'read') {
    const next = readTo(scene, request.lines);
    return next > told ? ok({ type: 'read', told: next }) : fail('elsewhere');
  }
  if (request.turns !== replay.turns.length || told < talk.length) return fail('elsewhere');
  const options = seatOptions(program, state, by, scene);
  const event = eventAt(program, scene, options, placeNames.indexOf(request.choice), 0);
  const next = event && playing.scenes.extended(scene, event);
  return event && next
    ? ok({ type: 'played', event, told: revealNext(next.talk, told) })
    : fail('unknown-option');
}
