import type { Held } from '../gesture.ts';
import {
  cigarette,
  clothes,
  folder,
  helmetInHand,
  knife,
  leeks,
  litCigarette,
  notebook,
  penInHand,
  phoneAtEar,
  plasticBag,
  plate,
  register,
  slip,
  slipper,
  spatula,
  stoolUp,
  toothbrush,
  torch,
  towel,
  towelInHand,
} from './household.ts';
import { at, box, fill, INK, outlined, oval, type Point, pen, type Shape } from './shape.ts';

/** What hands have to do with: held, or laid on one. */
export type Carried = Held | 'ice' | 'phone-edge';

/** What lies behind the fingers and what before them. */
export interface ThingDrawing {
  readonly behind: readonly Shape[];
  readonly before: readonly Shape[];
}

const WOOD = '#b78b5e';

const phone = (x: number, y: number): Shape[] => [
  outlined(
    `M${at([x - 30, y - 74])}L${at([x + 30, y - 74])}L${at([x + 30, y + 40])}L${at([x - 30, y + 40])}Z`,
    '#343c48',
  ),
  fill(oval(x - 14, y - 56, 9, 9), '#8fa3b8'),
  fill(oval(x + 8, y - 58, 4, 4), '#d9a441'),
];

const papers = (x: number, y: number): Shape[] => [
  outlined(box(x + 10, y - 42, 108, 140, 9), '#e9e0cc', 4.5),
  outlined(box(x, y - 46, 108, 140, -4), '#fbf7ec', 4.5),
  pen(`M${at([x - 30, y - 92])}L${at([x + 28, y - 96])}`, '#b65a49', 6),
  pen(
    [-70, -50, -30, -10].map((dy) => `M${at([x - 36, y + dy])}L${at([x + 36, y + dy - 4])}`).join(''),
    INK,
    3,
    0.5,
  ),
];

const behind =
  (draw: (x: number, y: number) => Shape[]) =>
  (x: number, y: number): ThingDrawing => ({ behind: draw(x, y), before: [] });

const DRAW: Readonly<Record<Carried, (x: number, y: number) => ThingDrawing>> = {
  phone: behind(phone),
  'phone-up': behind(phone),
  'phone-ear': behind(phoneAtEar),
  'phone-edge': behind(phoneAtEar),
  slip: behind(slip),
  folder: behind(folder),
  notebook: behind(notebook),
  pen: behind(penInHand),
  'plastic-bag': behind(plasticBag),
  cigarette: behind(cigarette),
  'cigarette-lit': behind(litCigarette),
  spatula: behind(spatula),
  knife: behind(knife),
  clothes: behind(clothes),
  slipper: behind(slipper),
  toothbrush: behind(toothbrush),
  leeks: behind(leeks),
  // About a wrist: the hand looks out above, the forearm below.
  ice: (x, y) => ({ behind: [], before: towel(x + 22, y + 34) }),
  'stool-up': behind(stoolUp),
  torch: behind(torch),
  register: behind(register),
  plate: behind(plate),
  towel: behind(towelInHand),
  helmet: behind(helmetInHand),
  papers: behind(papers),
  // Bristles up: they would be out of sight below.
  broom: (x, y) => ({
    behind: [
      pen(`M${at([x + 4, y - 150])}L${at([x - 12, y + 330])}`, INK, 24),
      pen(`M${at([x + 4, y - 150])}L${at([x - 12, y + 330])}`, WOOD, 13),
      outlined(
        `M${at([x - 22, y - 140])}L${at([x + 28, y - 140])}L${at([x + 62, y - 286])}Q${at([x + 4, y - 306])} ${at([x - 54, y - 286])}Z`,
        '#d2b56a',
      ),
      pen(`M${at([x - 24, y - 152])}L${at([x + 30, y - 152])}`, '#b65a49', 10),
      pen(
        [-34, -10, 14, 38]
          .map((dx) => `M${at([x + 3 + dx * 0.4, y - 166])}L${at([x + 2 + dx, y - 278])}`)
          .join(''),
        INK,
        3,
        0.6,
      ),
    ],
    before: [],
  }),
  stool: (x, y) => ({
    behind: [
      pen(
        `M${at([x - 34, y - 110])}L${at([x - 46, y + 60])}M${at([x + 34, y - 110])}L${at([x + 2, y + 30])}M${at([x - 38, y - 20])}L${at([x + 22, y - 30])}`,
        INK,
        27,
      ),
      pen(
        `M${at([x - 34, y - 110])}L${at([x - 46, y + 60])}M${at([x + 34, y - 110])}L${at([x + 2, y + 30])}M${at([x - 38, y - 20])}L${at([x + 22, y - 30])}`,
        WOOD,
        16,
      ),
      outlined(box(x, y - 124, 130, 34, -3), '#a97c50'),
    ],
    before: [],
  }),
  cup: (x, y) => ({
    behind: [
      pen(
        `M${at([x + 26, y - 46])}C${at([x + 66, y - 48])} ${at([x + 66, y + 4])} ${at([x + 26, y + 2])}`,
        INK,
        12,
      ),
      outlined(
        `M${at([x - 38, y - 62])}L${at([x + 34, y - 62])}L${at([x + 30, y + 24])}L${at([x - 34, y + 24])}Z`,
        '#f7f3e8',
      ),
      pen(`M${at([x - 38, y - 60])}L${at([x + 34, y - 60])}`, '#3a5077', 8),
      fill(oval(x, y - 30, 11, 11), '#c8483c'),
    ],
    before: [],
  }),
  bottle: (x, y) => ({
    behind: [
      outlined(
        `M${at([x - 11, y - 124])}L${at([x + 11, y - 124])}L${at([x + 12, y - 80])}C${at([x + 34, y - 64])} ${at([x + 32, y - 40])} ${at([x + 32, y + 46])}L${at([x - 32, y + 46])}C${at([x - 32, y - 40])} ${at([x - 34, y - 64])} ${at([x - 12, y - 80])}Z`,
        '#56824f',
      ),
      fill(box(x, y - 124, 26, 14), '#d7b04a'),
      fill(box(x, y - 46, 58, 26), '#f0e6cf'),
      pen(`M${at([x - 22, y - 44])}L${at([x + 18, y - 44])}`, '#b65a49', 6),
    ],
    before: [],
  }),
  bag: (x, y) => ({
    behind: [
      outlined(
        `M${at([x - 92, y - 76])}L${at([x + 54, y - 70])}C${at([x + 66, y - 20])} ${at([x + 66, y + 40])} ${at([x + 58, y + 80])}L${at([x - 100, y + 80])}C${at([x - 108, y + 20])} ${at([x - 104, y - 30])} ${at([x - 92, y - 76])}Z`,
        '#c6bda2',
      ),
      pen(
        `M${at([x - 60, y - 74])}C${at([x - 52, y - 132])} ${at([x + 20, y - 132])} ${at([x + 24, y - 72])}`,
        INK,
        8,
      ),
      pen(`M${at([x - 90, y - 52])}L${at([x + 56, y - 46])}`, INK, 3, 0.5),
      // Its strap over the shoulder, knotted where it gave way once.
      pen(`M${at([x - 76, y - 76])}Q${at([x - 84, y - 150])} ${at([x - 62, y - 196])}`, INK, 17),
      pen(`M${at([x - 76, y - 76])}Q${at([x - 84, y - 150])} ${at([x - 62, y - 196])}`, '#c6bda2', 8),
      outlined(oval(x - 78, y - 134, 14, 12), '#c6bda2', 4),
    ],
    before: [],
  }),
  keys: (x, y) => ({
    behind: [],
    before: [
      pen(oval(x, y + 12, 15, 15), INK, 5),
      pen(
        `M${at([x - 6, y + 26])}L${at([x - 20, y + 74])}M${at([x + 2, y + 28])}L${at([x + 6, y + 80])}M${at([x + 10, y + 24])}L${at([x + 30, y + 66])}`,
        INK,
        12,
      ),
      pen(
        `M${at([x - 6, y + 26])}L${at([x - 20, y + 74])}M${at([x + 2, y + 28])}L${at([x + 6, y + 80])}M${at([x + 10, y + 24])}L${at([x + 30, y + 66])}`,
        '#d6b25a',
        6,
      ),
    ],
  }),
  // At that side: somebody of their own.
  child: () => ({ behind: [], before: [] }),
};

/** Something in a hand; where the fingers close. */
export const drawThing = (thing: Carried, [x, y]: Point): ThingDrawing => DRAW[thing](x, y);

/** On a wrist, of a forearm that comes from the left. */
export const drawWatch = ([x, y]: Point): Shape[] => [
  pen(`M${at([x - 2, y - 26])}L${at([x + 6, y + 26])}`, INK, 24),
  pen(`M${at([x - 2, y - 23])}L${at([x + 6, y + 23])}`, '#5b4a3f', 14),
  outlined(oval(x + 2, y, 17, 17), '#faf5e8', 5),
  pen(`M${at([x + 2, y - 9])}L${at([x + 2, y])}L${at([x + 8, y + 4])}`, INK, 3.4),
];
