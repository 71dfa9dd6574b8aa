import type { Replay } from '../../core/play/replay.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { Shown } from '../talk/on-stage.ts';
import { endingPicture } from '../talk/stages.ts';
import { pictureOf, sceneOf } from './scene-of.ts';
import type { SceneView } from './scene-view.ts';

export const seeScene = new Projection(() => {
  const view = remember(
    (
      program: Shown['program'],
      talk: Shown['talk'],
      shown: number,
      replay: Replay,
      ended: boolean,
    ): SceneView => {
      const scene = sceneOf({ program, talk, shown }, replay.turns);
      const picture = ended ? endingPicture(replay.ending, replay.situation.world) : undefined;
      return picture ? pictureOf(scene, program, picture) : scene;
    },
  );
  return ({ context: { program, talk, shown, replay }, stage }) =>
    view(program, talk, shown, replay, stage === 'ending' || stage === 'ended');
});
