import { at, box, fill, INK, outlined, oval, pen, type Shape } from './shape.ts';

type Draw = (x: number, y: number) => Shape[];

const WOOD = '#b78b5e';
const STEEL = '#cfd6da';
const PAPER = '#fbf7ec';

const rod = (d: string, colour: string, width: number): Shape[] => [
  pen(d, INK, width + 10),
  pen(d, colour, width),
];

export const folder: Draw = (x, y) => [
  outlined(box(x + 2, y - 40, 120, 150, -3), '#3f6a96', 4.5),
  outlined(box(x + 30, y - 118, 46, 16, -3), '#3f6a96', 4.5),
  outlined(box(x + 2, y - 62, 70, 34, -3), PAPER, 3.5),
  pen(`M${at([x - 22, y - 64])}L${at([x + 26, y - 67])}`, INK, 3.5, 0.6),
];

export const notebook: Draw = (x, y) => [
  outlined(box(x, y - 26, 84, 108, -6), '#2f3a4a', 4.5),
  fill(box(x + 6, y - 26, 68, 94, -6), PAPER),
  pen(
    [-56, -40, -24, -8].map((dy) => `M${at([x - 20, y + dy])}L${at([x + 32, y + dy - 5])}`).join(''),
    INK,
    2.6,
    0.5,
  ),
];

export const penInHand: Draw = (x, y) => [
  ...rod(`M${at([x + 16, y + 18])}L${at([x - 26, y - 54])}`, '#3f66a0', 7),
  pen(`M${at([x - 26, y - 54])}L${at([x - 31, y - 63])}`, INK, 6),
];

export const plasticBag: Draw = (x, y) => [
  pen(`M${at([x - 22, y + 4])}Q${at([x, y - 18])} ${at([x + 22, y + 4])}`, INK, 9),
  outlined(
    `M${at([x - 24, y])}C${at([x - 66, y + 50])} ${at([x - 74, y + 110])} ${at([x - 58, y + 150])}L${at([x + 58, y + 150])}C${at([x + 74, y + 110])} ${at([x + 66, y + 50])} ${at([x + 24, y])}Q${at([x, y + 26])} ${at([x - 24, y])}Z`,
    '#e8d9d2',
  ),
  outlined(box(x, y + 86, 78, 96, 5), '#fbf7ec', 4),
  pen(
    `M${at([x - 34, y + 86])}L${at([x + 34, y + 90])}M${at([x, y + 42])}L${at([x - 4, y + 132])}`,
    INK,
    3,
    0.6,
  ),
  pen(
    `M${at([x - 40, y + 60])}L${at([x - 46, y + 104])}M${at([x + 38, y + 56])}L${at([x + 46, y + 92])}`,
    INK,
    3,
    0.5,
  ),
];

export const cigarette: Draw = (x, y) => [
  ...rod(`M${at([x - 8, y - 24])}L${at([x - 44, y - 46])}`, '#fbf7ec', 7),
];

export const litCigarette: Draw = (x, y) => [
  ...cigarette(x, y),
  pen(`M${at([x - 40, y - 44])}L${at([x - 45, y - 47])}`, '#d8552f', 8),
  pen(
    `M${at([x - 50, y - 56])}C${at([x - 70, y - 80])} ${at([x - 34, y - 92])} ${at([x - 52, y - 124])}`,
    '#8f9296',
    5,
    0.7,
  ),
];

export const spatula: Draw = (x, y) => [
  ...rod(`M${at([x + 6, y + 40])}L${at([x - 4, y - 96])}`, WOOD, 10),
  outlined(
    `M${at([x - 34, y - 164])}L${at([x + 24, y - 168])}L${at([x + 28, y - 100])}Q${at([x - 2, y - 84])} ${at([x - 32, y - 98])}Z`,
    STEEL,
  ),
];

export const knife: Draw = (x, y) => [
  ...rod(`M${at([x + 4, y + 30])}L${at([x, y - 30])}`, '#4a3a30', 15),
  outlined(
    `M${at([x - 30, y - 158])}L${at([x + 26, y - 150])}L${at([x + 20, y - 40])}L${at([x - 32, y - 40])}Z`,
    STEEL,
  ),
  pen(`M${at([x - 20, y - 146])}L${at([x - 22, y - 48])}`, '#fff', 5, 0.8),
];

export const clothes: Draw = (x, y) => [
  outlined(
    `M${at([x - 66, y - 40])}Q${at([x, y - 66])} ${at([x + 62, y - 36])}L${at([x + 74, y + 78])}Q${at([x + 30, y + 96])} ${at([x - 6, y + 82])}Q${at([x - 44, y + 98])} ${at([x - 78, y + 76])}Z`,
    '#8fa9b8',
  ),
  outlined(
    `M${at([x - 58, y - 46])}Q${at([x - 4, y - 76])} ${at([x + 56, y - 44])}L${at([x + 48, y + 10])}Q${at([x, y + 26])} ${at([x - 50, y + 8])}Z`,
    '#c98f8b',
  ),
  pen(
    `M${at([x - 20, y - 30])}Q${at([x - 12, y])} ${at([x - 22, y + 12])}M${at([x + 18, y + 30])}L${at([x + 22, y + 74])}`,
    INK,
    3,
    0.5,
  ),
];

/** By its heel: a pale sole, a strap over the toes. */
export const slipper: Draw = (x, y) => [
  outlined(
    `M${at([x - 20, y + 30])}C${at([x - 34, y - 10])} ${at([x - 46, y - 70])} ${at([x - 34, y - 112])}C${at([x - 24, y - 140])} ${at([x + 24, y - 140])} ${at([x + 32, y - 112])}C${at([x + 42, y - 70])} ${at([x + 26, y - 10])} ${at([x + 20, y + 30])}Q${at([x, y + 44])} ${at([x - 20, y + 30])}Z`,
    '#dccba6',
  ),
  outlined(
    `M${at([x - 46, y - 64])}Q${at([x - 2, y - 36])} ${at([x + 44, y - 64])}L${at([x + 40, y - 104])}Q${at([x - 2, y - 84])} ${at([x - 44, y - 104])}Z`,
    '#4a6a9a',
  ),
  pen(`M${at([x - 14, y + 12])}Q${at([x, y - 30])} ${at([x + 14, y + 12])}`, INK, 3, 0.4),
];

/** In the mouth, which is as far from a hand at the cheek, with foam about it. */
export const toothbrush: Draw = (x, y) => [
  ...rod(`M${at([x - 16, y + 14])}L${at([x + 66, y - 34])}`, '#6fa7a0', 8),
  outlined(oval(x + 70, y - 34, 17, 12) + oval(x + 92, y - 28, 11, 9), '#ffffff', 3.5),
];

/** Folded once, smaller than the hand. */
export const slip: Draw = (x, y) => [
  outlined(box(x + 4, y - 40, 62, 66, -8), PAPER, 4.5),
  pen(`M${at([x - 26, y - 34])}L${at([x + 30, y - 42])}`, INK, 3, 0.6),
  pen(`M${at([x - 14, y - 56])}L${at([x + 16, y - 60])}`, INK, 3, 0.5),
];

/** Edge-on, along the cheek. */
export const phoneAtEar: Draw = (x, y) => [
  outlined(box(x + 8, y - 26, 24, 132, 12), '#343c48', 4.5),
  pen(`M${at([x + 18, y - 76])}L${at([x + 22, y - 60])}`, '#8fa3b8', 4),
];

export const leeks: Draw = (x, y) => [
  ...[-20, -4, 12].flatMap((dx) => [
    ...rod(`M${at([x + dx * 0.5, y + 56])}L${at([x + dx, y - 40])}`, '#f1eeda', 12),
    ...rod(
      `M${at([x + dx, y - 40])}Q${at([x + dx * 1.6, y - 100])} ${at([x + dx * 3, y - 150])}`,
      '#6f9a58',
      13,
    ),
  ]),
  pen(`M${at([x - 22, y - 6])}L${at([x + 22, y - 8])}`, '#b65a49', 7),
];

/** Seat down, over the head, from one hand to the other. */
export const stoolUp: Draw = (x, y) => {
  const [left, right] = [x - 6, x + 218];
  const legs = `M${at([left + 20, y - 14])}L${at([left - 8, y - 118])}M${at([right - 20, y - 14])}L${at([right + 8, y - 118])}M${at([left + 4, y - 78])}L${at([right - 4, y - 78])}`;
  return [
    pen(legs, INK, 25),
    pen(legs, WOOD, 15),
    outlined(box((left + right) / 2, y - 8, 262, 30), '#a97c50'),
  ];
};

export const torch: Draw = (x, y) => [
  ...rod(`M${at([x + 8, y + 34])}L${at([x - 6, y - 46])}`, '#3b3f45', 24),
  outlined(
    `M${at([x - 26, y - 48])}L${at([x + 14, y - 56])}L${at([x + 20, y - 92])}L${at([x - 38, y - 80])}Z`,
    '#3b3f45',
  ),
  outlined(`M${at([x + 20, y - 92])}Q${at([x - 12, y - 104])} ${at([x - 38, y - 80])}Z`, '#f4dc8c', 4),
];

/** A school-size book with a label, under the hand. */
export const register: Draw = (x, y) => [
  outlined(box(x + 14, y - 44, 132, 168, -6), '#3f5f4f', 4.5),
  outlined(box(x + 8, y - 82, 74, 44, -6), PAPER, 3.5),
  pen(`M${at([x - 18, y - 84])}L${at([x + 32, y - 90])}`, INK, 4, 0.6),
  pen(`M${at([x + 66, y - 124])}L${at([x + 82, y + 28])}`, '#2f4a3d', 8),
];

export const plate: Draw = (x, y) => [
  outlined(oval(x + 26, y - 16, 96, 24), '#f7f3e8'),
  pen(oval(x + 26, y - 20, 66, 13), '#8fb0cf', 4),
  // Half an apple, the knife beside it.
  outlined(
    `M${at([x - 20, y - 22])}C${at([x - 24, y - 66])} ${at([x + 36, y - 66])} ${at([x + 32, y - 22])}Z`,
    '#f2e6bf',
    4.5,
  ),
  pen(
    `M${at([x - 20, y - 22])}C${at([x - 24, y - 66])} ${at([x + 36, y - 66])} ${at([x + 32, y - 22])}`,
    '#b94a3e',
    7,
  ),
  ...rod(`M${at([x + 52, y - 26])}L${at([x + 96, y - 40])}`, '#4a3a30', 9),
  outlined(`M${at([x + 56, y - 28])}L${at([x + 2, y - 14])}L${at([x + 50, y - 12])}Z`, STEEL, 3.5),
];

/** Hangs from the hand. */
export const towelInHand: Draw = (x, y) => [
  outlined(
    `M${at([x - 30, y - 26])}L${at([x + 34, y - 26])}L${at([x + 46, y + 120])}L${at([x - 42, y + 124])}Z`,
    '#eaf1f4',
  ),
  pen(
    `M${at([x - 40, y + 92])}L${at([x + 44, y + 88])}M${at([x - 38, y + 74])}L${at([x + 42, y + 70])}`,
    '#7fb0c8',
    6,
  ),
];

/** A rider's, by its rim. */
export const helmetInHand: Draw = (x, y) => [
  outlined(
    `M${at([x - 92, y + 34])}C${at([x - 104, y - 86])} ${at([x + 84, y - 92])} ${at([x + 84, y + 30])}Q${at([x - 4, y + 54])} ${at([x - 92, y + 34])}Z`,
    '#e0b04a',
  ),
  outlined(
    `M${at([x - 78, y + 14])}C${at([x - 72, y - 38])} ${at([x + 44, y - 42])} ${at([x + 66, y + 6])}Q${at([x - 6, y + 26])} ${at([x - 78, y + 14])}Z`,
    '#3f4a58',
    4.5,
  ),
];

/** Folded, with ice in it, against a cheek. */
export const towel: Draw = (x, y) => [
  outlined(
    `M${at([x - 58, y - 46])}Q${at([x - 30, y - 74])} ${at([x + 14, y - 62])}Q${at([x + 34, y - 24])} ${at([x + 20, y + 22])}Q${at([x - 22, y + 40])} ${at([x - 52, y + 18])}Q${at([x - 68, y - 14])} ${at([x - 58, y - 46])}Z`,
    '#eaf1f4',
  ),
  pen(
    `M${at([x - 44, y - 34])}L${at([x + 14, y - 44])}M${at([x - 46, y + 4])}L${at([x + 16, y - 2])}`,
    '#7fb0c8',
    6,
  ),
];
