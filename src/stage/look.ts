import { MEASURE } from '../ui/place/space.ts';
import type { Opening } from '../ui/place/openings.ts';
import { type Box, type Rect, rectOf, wideOf } from './box.ts';
import type { Camera } from './camera.ts';

/** Where the eye level of a place is, in shares of its height. */
const LEVEL = 0.45;

/** Where a part of a place is in a picture of this size, in pixels. */
export function inPicture({ x, y, width, height }: Opening, { x: aim, zoom }: Camera, box: Box): Rect {
  const scale = (wideOf(box) * zoom) / MEASURE.width;
  return rectOf(
    box.width / 2 + (x - aim) * scale,
    box.eye + (y - LEVEL * MEASURE.height) * scale,
    width * scale,
    height * scale,
  );
}
