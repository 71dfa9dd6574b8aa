import type { Turn } from '../../core/play/replay.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { Shown } from '../talk/on-stage.ts';
import { sceneOf } from './scene-of.ts';
import type { SceneView } from './scene-view.ts';

export const seeScene = new Projection(() => {
  const view = remember(
    (program: Shown['program'], talk: Shown['talk'], shown: number, turns: readonly Turn[]): SceneView =>
      sceneOf({ program, talk, shown }, turns),
  );
  return ({ context: { program, talk, shown, replay } }) => view(program, talk, shown, replay.turns);
});
