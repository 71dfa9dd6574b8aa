import type { SceneView } from '../session/views/scene-view.ts';
import { letteringOf } from '../ui/place/lettering.ts';
import { onWall } from '../ui/place/prop-anchors.ts';
import type { Opening } from '../ui/place/openings.ts';
import { type Scenery, sceneryOf } from '../ui/place/scenery.ts';
import { type Arrangement, arrange } from './arrange.ts';
import { type Box, type Rect, rectOf } from './box.ts';
import { frame } from './camera.ts';
import { type CloseUp, closeUpOf } from './close-up.ts';
import { type Label, labelsOf } from './labels.ts';
import { inPicture } from './look.ts';
import { officerSide } from './officer-side.ts';
import { placePropsOf } from './place-props.ts';
import { sightsOf } from './sights.ts';
import { voicesIn } from './voices.ts';

/** All that is to be drawn, and where, in a picture of one size. */
export interface Picture extends Arrangement {
  readonly side: 'left' | 'right' | undefined;
  readonly closeUp: CloseUp | undefined;
  readonly labels: readonly Label[];
}

/** The officer's own face, in the corner. */
const portraitOf = ({ width }: Box): Rect => {
  const [wide, high] = width > 640 ? [84, 96] : [76, 84];
  return rectOf(width - wide, 0, wide, high);
};

/** Where there is something to be read, or hangs, in the place's measure. */
const writtenIn = ({ sign, props }: SceneView, scenery: Scenery): Opening[] => [
  ...letteringOf(scenery, sign),
  ...placePropsOf(props).flatMap(({ prop }) => onWall(scenery, prop) ?? []),
];

/** Where everything in a picture goes: people first, then what is shown from near, then names. */
export function compose(scene: SceneView, given: Box): Picture {
  const { place, sign, shot, officer } = scene;
  const framing = frame(scene);
  const side = officerSide(scene, framing.cast);
  const sights = framing.cast.some(({ gap }) => gap) ? undefined : sightsOf(scene);
  const arrangement = arrange(framing, sights, given, { side, shot });
  const box = { ...given, eye: arrangement.eye };
  const portrait = officer === undefined ? [] : [portraitOf(box)];
  const closeUp = closeUpOf(scene, arrangement, box, portrait);
  const signs = place ? writtenIn(scene, sceneryOf(place, sign)) : [];
  const labels = labelsOf(arrangement.seats, voicesIn(scene, arrangement.camera, box), scene, box, {
    hard: [...portrait, ...(closeUp ? [closeUp.rect] : [])],
    soft: signs.map((one) => inPicture(one, arrangement.camera, box)),
  });
  return { ...arrangement, side, closeUp, labels };
}
