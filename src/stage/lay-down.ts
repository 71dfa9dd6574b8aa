import { HORIZON, floorAt } from '../ui/place/space.ts';
import type { Support } from '../ui/portrait/rig/lying.ts';
import { type Box, type Rect, rectOf } from './box.ts';

/** A body drawn from the side, in units of a drawn person: `scale` is what of that size it is drawn in. */
const SHEET = { scale: 0.72, width: 1080, height: 600 } as const;
/** The middle of the face from the left and the top of the sheet, and what they lie on from the face, in its units. */
const FACE = { x: 180, y: 250, half: 100 } as const;
const GROUND = 86;
/** On the floor one lies farther off than those who stand about. */
const FARTHER = 0.8;
/** Between the edges of the picture. */
const ALL = 0.98;

/** Where somebody who lies there is, in pixels of the picture. */
export interface Lying {
  readonly x: number;
  readonly unit: number;
  /** Upper edge of what they are drawn on. */
  readonly top: number;
  readonly face: Rect;
}

/** Who lies on the floor is looked down on: everybody's eyes are so high, in heads. */
const LOOKING_DOWN = 0.47;
/** Who lies on something is looked at from a little higher than who stands. */
const LOOKING_LOW = 0.66;

/** How high the eyes of those who stand are where somebody lies, from the top. */
export const eyeOver = (on: readonly Support[], { head, eye }: Box): number => {
  if (on.includes('floor')) return Math.min(eye, LOOKING_DOWN * head);
  return on.length > 0 ? Math.min(eye, LOOKING_LOW * head) : eye;
};

/** Where the back of the place meets its floor, metres away. */
const FARTHEST = 4.4;

/**
 * Somebody who lies there, whole and with their face above the words: on the floor no higher than it begins.
 *
 * @param wished where their middle is in the place, in pixels
 * @param size of their head, of a head in the foreground
 * @param scale pixels to the unit of the place
 */
export function layDown(on: Support, wished: number, size: number, scale: number, box: Box): Lying {
  const { head, eye, width, clear } = box;
  const near = on === 'floor' ? FARTHER * size : size;
  const unit = Math.min((head * near) / 210, (ALL * width) / (SHEET.width * SHEET.scale));
  const one = unit * SHEET.scale;
  const half = (SHEET.width * one) / 2;
  const x = Math.min(Math.max(half, width - half), Math.max(half, wished));
  const low = clear - FACE.half * one;
  const ground = on === 'floor' ? eye + (floorAt(FARTHEST) - HORIZON) * scale : 0;
  const middle = Math.max(Math.min(eye + 1.2 * head, low), ground - GROUND * one);
  const left = x + (FACE.x - SHEET.width / 2 - FACE.half) * one;
  const face = rectOf(left, middle - 85 * one, 2 * FACE.half * one, 170 * one);
  return { x, unit, top: middle - FACE.y * one, face };
}
