import type { Look } from '../look.ts';
import { type GarmentDrawing, GARMENT_DRAWINGS } from './garments.ts';
import { drawNeck } from './head.ts';
import { both, INK, limb, outlined, oval, pen, type Shape, SKIN, warped } from './shape.ts';
import { type BodyFrame, shapeBody, thickness } from './turn.ts';

const TRUNK =
  'M-40 132C-54 156 -112 158 -142 182C-160 210 -140 300 -138 380C-136 430 -140 470 -142 524L142 524C140 470 136 430 138 380C140 300 160 210 142 182C112 158 54 156 40 132Q0 168 -40 132Z';
const TRUNK_BACK = TRUNK.replace('Q0 168 -40 132Z', 'Q0 120 -40 132Z');
const TROUSERS = '#3f4653';
const SHOE = '#2e2c2f';
const COAT = '#5f6b5a';

export const garmentOf = ({ garment }: Look): GarmentDrawing => GARMENT_DRAWINGS[garment];

/** Neck and trunk down to the hips, from the front or from behind. */
export function drawTrunk(look: Look, frame: BodyFrame, away: boolean): Shape[] {
  const { body, front, back } = garmentOf(look);
  const warp = shapeBody(frame);
  const neck = warped(drawNeck(look.build, look.band), (x, y) => [x + frame.turn * 8, y]);
  const trunk = warped([outlined(away ? TRUNK_BACK : TRUNK, body), ...(away ? back : front)], warp);
  return [...neck, ...trunk];
}

const shoe = (x: number, y: number, bare = false): Shape =>
  outlined(oval(x, y, bare ? 42 : 50, bare ? 20 : 24), bare ? SKIN : SHOE);

/** Legs as a pose has them; `before` lie over the trunk, `behind` under it. */
export function drawLegs(
  pose: 'standing' | 'sitting' | 'crouching',
  frame: BodyFrame,
  barefoot = false,
): { readonly behind: Shape[]; readonly before: Shape[] } {
  const warp = shapeBody(frame);
  const sized = (shapes: readonly Shape[]): Shape[] =>
    warped(shapes, warp).map((one) =>
      one.width !== undefined && one.width > 20
        ? { ...one, width: one.width * thickness(frame.build, frame.band) }
        : one,
    );
  if (pose === 'standing')
    return {
      behind: sized([
        shoe(-78, 858, barefoot),
        shoe(78, 858),
        ...limb(TROUSERS, [['M-70 510L-72 796', 104]]),
        ...limb(TROUSERS, [['M70 510L72 796', 104]]),
      ]),
      before: [],
    };
  const leg = (thigh: string, shin: string, knee: string): Shape[] => [
    ...limb(TROUSERS, [
      [thigh, 108],
      [shin, 84],
    ]),
    pen(knee, INK, 4, 0.5),
  ];
  /** From hip to hip, before the skirts of a coat. */
  const lap = (y: number): Shape[] => limb(TROUSERS, [[`M-70 ${y}L70 ${y}`, 100]]);
  if (pose === 'sitting')
    return {
      behind: [],
      before: sized([
        ...lap(482),
        ...leg('M-70 482L-104 524', 'M-104 524L-98 716', 'M-132 566Q-104 582 -76 566'),
        ...leg('M70 482L104 524', 'M104 524L98 716', 'M132 566Q104 582 76 566'),
        shoe(-100, 752, barefoot),
        shoe(100, 752),
      ]),
    };
  return {
    behind: [],
    before: sized([
      ...lap(500),
      ...leg('M-70 500L-100 404', 'M-100 404L-94 560', 'M-130 446Q-100 462 -72 446'),
      ...leg('M70 500L100 404', 'M100 404L94 560', 'M130 446Q100 462 72 446'),
      shoe(-98, 592, barefoot),
      shoe(98, 592),
    ]),
  };
}

/** A plain stool under somebody who sits. */
export const drawSeat = (frame: BodyFrame): Shape[] =>
  warped(
    [
      pen('M-120 520L-136 752M120 520L136 752', INK, 26),
      pen('M-120 520L-136 752M120 520L136 752', '#b78b5e', 15),
      outlined('M-156 488L156 488L156 526L-156 526Z', '#b78b5e'),
    ],
    shapeBody(frame),
  );

/** A paper that looks out of the breast pocket. */
export const drawHiddenPaper = (frame: BodyFrame): Shape[] =>
  warped(
    [
      outlined('M52 214L100 206L110 268L60 276Z', '#fbf7ec', 4),
      pen('M44 262L120 254', INK, 5),
      pen('M64 226L92 222M66 240L94 236', INK, 3, 0.6),
    ],
    shapeBody(frame),
  );

/** A coat laid about the shoulders, over the arms. */
export const drawCoat = (frame: BodyFrame): Shape[] =>
  warped(
    both('M-46 134C-70 150 -140 154 -182 196C-226 280 -220 420 -204 546L-104 546C-112 420 -100 280 -46 134Z')
      .split(/(?<=Z)/)
      .map((half) => outlined(half, COAT)),
    shapeBody(frame),
  );
