import { nodeOf } from '../../../core/engine/step.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import type { Program, Utterance } from '../../../core/program/program.ts';
import type { Situation } from '../../../core/program/world.ts';
import { MARKS } from '../../../core/room/room-event.ts';
import { seeOptions } from '../../views/see-options.ts';
import { optionsIn } from '../class-content.ts';
import type { RunScene } from '../run-scene.ts';
import { toTell } from '../telling.ts';
import type { Directing } from './mentor-content.ts';
import type { PlacedOption } from './mentor-view.ts';

/** What options are called in a window, in their order there. */
const PLACES: readonly string[] = MARKS.map((mark) => mark.toLowerCase());

/** The run as far as it has come. */
export const runScene = ({ scenes }: Directing, { run }: SessionState): RunScene => scenes.of('', run.events);

/** Everything has been read up to the open decision, or to how it ended. */
export const isRead = (scene: RunScene, { run }: SessionState): boolean => run.told >= toTell(scene);

/** What can be said at the decision the run stands at, in the order of its windows; none while lines are left. */
export function utterances(
  { content: { program } }: Directing,
  state: SessionState,
  scene: RunScene,
): Utterance[] {
  return isRead(scene, state) ? optionsIn(program, scene.replay, state.opened?.seed ?? 0) : [];
}

/** Options as windows call them. */
export const placed = (
  program: Program,
  options: readonly Utterance[],
  { world }: Situation,
): PlacedOption[] =>
  seeOptions(program, options, world).map(({ text, to }, at) => ({ place: PLACES[at] ?? '', text, to }));

/** The option a place stands for; undefined where there is none. */
export const optionAt = (options: readonly Utterance[], place: string): Utterance | undefined =>
  options[PLACES.indexOf(place)];

/** A decision stands open and has been read up to. */
export const standsOpen = (directing: Directing, state: SessionState, scene: RunScene): boolean =>
  isRead(scene, state) && nodeOf(directing.content.program, scene.replay.situation).kind === 'decision';
