import type { SceneView } from '../session/views/scene-view.ts';
import { letteringOf } from '../ui/place/lettering.ts';
import { openingOf } from '../ui/place/openings.ts';
import { anchorOf } from '../ui/place/prop-anchors.ts';
import { sceneryOf } from '../ui/place/scenery.ts';
import { placePropsOf } from './place-props.ts';

/** What of a place has to be in the picture, in its measure. */
export interface Sights {
  /** Across; undefined where there is nothing to look for. */
  readonly across: { readonly from: number; readonly to: number } | undefined;
  /** Top of the highest sign: none is cut in two. */
  readonly top: number | undefined;
}

/** Whether the line is about the door: it moved, somebody stands in it, or speaks from behind it. */
const isAtDoor = ({ doorMoved, seen, offstage }: SceneView): boolean =>
  doorMoved ||
  seen.some(({ at, speaking, waits }) => (at === 'door' || at === 'beyond-door') && (speaking || waits)) ||
  offstage.some(({ from, speaking }) => from === 'behind-door' && speaking);

/** What the words now point at: things that have just been shown, and the door. */
export function sightsOf(scene: SceneView): Sights {
  const { place, sign, fresh } = scene;
  if (!place) return { across: undefined, top: undefined };
  const scenery = sceneryOf(place, sign);
  const door = isAtDoor(scene) ? openingOf(place, 'open') : undefined;
  const xs = [
    ...(door ? [door.x, door.x + door.width] : []),
    ...placePropsOf(fresh).flatMap(({ prop, at }) => anchorOf(scenery, prop, at)?.x ?? []),
  ];
  const tops = letteringOf(scenery, sign).map(({ y }) => y);
  return {
    across: xs.length === 0 ? undefined : { from: Math.min(...xs), to: Math.max(...xs) },
    top: tops.length === 0 ? undefined : Math.min(...tops),
  };
}
