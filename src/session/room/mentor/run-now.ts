import { nodeOf } from '../../../core/engine/step.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import type { Program, Utterance } from '../../../core/program/program.ts';
import type { Situation } from '../../../core/program/world.ts';
import { seeOptions } from '../../views/see-options.ts';
import { optionsIn } from '../class-content.ts';
import { isTold, type Played, placeNames } from '../room-run.ts';
import type { RunScene } from '../run-scene.ts';
import type { PlacedOption } from './mentor-view.ts';

/** What can be said at the decision the run stands at, in the order of its windows; none while lines are left. */
export function utterances(
  { content: { program } }: Played,
  state: SessionState,
  scene: RunScene,
): Utterance[] {
  return isTold(scene, state) ? optionsIn(program, scene.replay, state.opened?.seed ?? 0) : [];
}

/** Options as windows call them. */
export const placed = (
  program: Program,
  options: readonly Utterance[],
  { world }: Situation,
): PlacedOption[] =>
  seeOptions(program, options, world).map(({ text, to }, at) => ({ place: placeNames[at] ?? '', text, to }));

/** The option a place stands for; undefined where there is none. */
export const optionAt = (options: readonly Utterance[], place: string): Utterance | undefined =>
  options[placeNames.indexOf(place)];

/** A decision stands open and has been read up to. */
export const standsOpen = (playing: Played, state: SessionState, scene: RunScene): boolean =>
  isTold(scene, state) && nodeOf(playing.content.program, scene.replay.situation).kind === 'decision';
