import type { SceneView } from '../session/views/scene-view.ts';
import { openingOf } from '../ui/place/openings.ts';
import { anchorOf } from '../ui/place/prop-anchors.ts';
import { placePropsOf } from './place-props.ts';

/** What of a place has to be in the picture, across, in its measure. */
export interface Sights {
  readonly from: number;
  readonly to: number;
}

/** Whether the line is about the door: it moved, somebody stands in it, or speaks from behind it. */
const isAtDoor = ({ doorMoved, seen, offstage }: SceneView): boolean =>
  doorMoved ||
  seen.some(({ at, speaking, waits }) => (at === 'door' || at === 'beyond-door') && (speaking || waits)) ||
  offstage.some(({ from, speaking }) => from === 'behind-door' && speaking);

/** What the words now point at: things that have just been shown, and the door. */
export function sightsOf(scene: SceneView): Sights | undefined {
  const { place, fresh } = scene;
  if (!place) return undefined;
  const door = isAtDoor(scene) ? openingOf(place, 'open') : undefined;
  const xs = [
    ...(door ? [door.x, door.x + door.width] : []),
    ...placePropsOf(fresh).flatMap(({ prop, at }) => anchorOf(place, prop, at)?.x ?? []),
  ];
  return xs.length === 0 ? undefined : { from: Math.min(...xs), to: Math.max(...xs) };
}
