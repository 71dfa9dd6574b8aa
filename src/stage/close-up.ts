import type { SceneView } from '../session/views/scene-view.ts';
import type { Opening } from '../ui/place/openings.ts';
import { type Low, lowAt } from '../ui/place/prop-anchors.ts';
import { type Scenery, sceneryOf } from '../ui/place/scenery.ts';
import { NEARER } from '../ui/place/space.ts';
import type { Arrangement, Seat } from './arrange.ts';
import { type Box, isWithin, type Rect, rectOf, shared } from './box.ts';
import { inPicture } from './look.ts';
import { placePropsOf } from './place-props.ts';

/** A part of the place seen from near, in a frame of its own: what lies under the words or behind somebody. */
export interface CloseUp {
  /** What is shown, in the place's measure. */
  readonly view: Opening;
  /** It lies on what stands before people. */
  readonly front: boolean;
  readonly rect: Rect;
}

/** Wider than that nothing in it could be made out, in the place's measure. */
const WIDEST = 360;
/** As wide as it is high. */
const SHAPE = 1.6;

const bounds = (one: Opening, other: Opening): Opening => {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
};

/** Grown to the shape of the frame. */
function framed({ x, y, width, height }: Opening): Opening {
  const wide = Math.max(width, height * SHAPE);
  const high = wide / SHAPE;
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

const bodyOf = ({ x, face, unit }: Seat): Rect => rectOf(x - 150 * unit, face.top, 300 * unit, 2000);

function isHidden({ view, front }: Low, { camera, seats }: Arrangement, box: Box): boolean {
  const { x, y, width, height } = view;
  const core = { x: x + width * 0.2, y: y + height * 0.3, width: width * 0.6, height: height * 0.6 };
  const near = front ? { ...camera, zoom: camera.zoom * NEARER } : camera;
  const seen = inPicture(core, near, box);
  if (!isWithin(seen, rectOf(0, 0, box.width, box.clear))) return true;
  const area = (seen.right - seen.left) * (seen.bottom - seen.top);
  return !front && seats.some((seat) => shared(seen, bodyOf(seat)) > area * 0.25);
}

/**
 * What has just been shown low down and is not to be seen for words or people: as much of it as lies together, from the
 * last that was shown. What stood on tables when one came is no news.
 */
function unseen(scene: SceneView, scenery: Scenery, arrangement: Arrangement, box: Box): Low | undefined {
  const hidden = placePropsOf(scene.fresh)
    .flatMap(({ prop, at }) => lowAt(scenery, prop, at) ?? [])
    .filter((low) => !(scene.arrived && low.on === 'table') && isHidden(low, arrangement, box));
  return hidden.reduceRight<Low | undefined>((all, one) => {
    if (!all) return one;
    const view = bounds(all.view, one.view);
    return all.front !== one.front || view.width > WIDEST ? all : { view, front: all.front, on: all.on };
  }, undefined);
}

/** Where a frame may go, the likeliest first: the lower corners above the words, then higher, then anywhere along. */
function corners(width: number, height: number, box: Box): Rect[] {
  const [air, right] = [8, box.width - width - 8];
  const along = [
    air,
    right,
    (box.width - width) / 2,
    box.width * 0.25 - width / 2,
    box.width * 0.75 - width / 2,
  ];
  return [box.clear - height - air, (box.clear - height) / 2, air].flatMap((top) =>
    along.map((left) => rectOf(left, top, width, height)),
  );
}

/**
 * The close-up a moment asks for, with room for it beside every face.
 *
 * @param keep what else it must not cover
 */
export function closeUpOf(
  scene: SceneView,
  arrangement: Arrangement,
  box: Box,
  keep: readonly Rect[],
): CloseUp | undefined {
  const { place, sign } = scene;
  const found = place && unseen(scene, sceneryOf(place, sign), arrangement, box);
  if (!found) return undefined;
  const faces = [...keep, ...arrangement.seats.flatMap(({ face, company }) => [face, ...company])];
  for (const share of [1, 0.8, 0.64]) {
    const width = Math.min(260, Math.max(128, box.width * 0.26)) * share;
    const rect = corners(width, width / SHAPE, box).find((one) =>
      faces.every((face) => shared(one, face) === 0),
    );
    if (rect) return { view: framed(found.view), front: found.front, rect };
  }
  return undefined;
}
