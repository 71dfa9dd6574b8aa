import type { Program } from '../../core/program/program.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import { remember } from '../remember.ts';
import { partTitle, type Shown, talkLines } from '../talk/on-stage.ts';
import { endingPicture } from '../talk/stages.ts';
import { pictureOf, sceneOf } from '../views/scene-of.ts';
import { seeEnding } from '../views/see-ending.ts';
import type { EndingView } from '../views/trainee-view.ts';
import type { RunScene } from './run-scene.ts';
import type { StageNow } from './class-view.ts';
import type { Playing } from './playing.ts';
import { sceneNow } from './room-run.ts';
import { toTell } from './telling.ts';

/** How it ended, once that has been told after the last line. */
export function endingOf(program: Program, scene: RunScene, told: number): EndingView | undefined {
  const { ending, situation } = scene.replay;
  return ending && told >= toTell(scene) ? seeEnding(program, ending, situation.world) : undefined;
}

/** The scene as far as it has been told; undefined before the first line. */
export function stageOf(program: Program, scene: RunScene, told: number): StageNow | undefined {
  const { talk, replay } = scene;
  if (told === 0) return undefined;
  const shown: Shown = { program, talk, shown: Math.min(told, talk.length) };
  const ending = endingOf(program, scene, told);
  const seen = sceneOf(shown, replay.turns);
  const picture = ending && endingPicture(replay.ending, replay.situation.world);
  return {
    title: program.scenario.title,
    part: partTitle(shown),
    warning: program.scenario.warning,
    scene: picture ? pictureOf(seen, program, picture) : seen,
    line: talkLines(talk, told).at(-1),
    more: told < toTell(scene),
    ending,
  };
}

/** What the class has been taken through: made once for every moment of it, however many windows look. */
export function stageView(playing: Playing): (state: RoomState) => StageNow | undefined {
  const { program } = playing.content;
  const stage = remember((scene: RunScene, told: number) => stageOf(program, scene, told));
  return (state) => stage(sceneNow(playing, state), state.run.told);
}

/** What a person last said, for who looks at the phone and not at the screen. */
export function saidView(playing: Playing): (state: RoomState) => string | undefined {
  const said = remember((scene: RunScene, told: number): string | undefined => {
    const line = talkLines(scene.talk, told).findLast(({ kind }) => kind === 'person');
    return line?.kind === 'person' ? line.text : undefined;
  });
  return (state) => said(sceneNow(playing, state), state.run.told);
}
