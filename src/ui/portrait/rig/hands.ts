import { at, INK, limb, type Point, pen, placed, type Shape, SKIN, type Stroke, warped } from './shape.ts';

export type HandShape = 'down' | 'fist' | 'point' | 'palm' | 'flat' | 'grip' | 'none';

interface HandDrawing {
  readonly limbs: readonly Stroke[];
  readonly lines: string;
}

const FINGERS_BENT = 'M-12 -46Q-14 -34 -11 -24M1 -49Q0 -36 2 -25M14 -46Q13 -34 14 -25';

/** A right hand seen from its back, its wrist at the origin, fingers up. */
const DRAWINGS: Readonly<Record<HandShape, HandDrawing>> = {
  none: { limbs: [], lines: '' },
  down: {
    limbs: [
      ['M0 4L0 -28', 40],
      ['M-9 -34L-8 -62', 17],
      ['M4 -36L5 -64', 17],
      ['M-18 -14L-24 -40', 15],
    ],
    lines: 'M-2 -62L-2 -42',
  },
  fist: {
    limbs: [
      ['M0 2L0 -10', 40],
      ['M-8 -28L10 -28', 44],
    ],
    lines: `${FINGERS_BENT}M-26 -22Q-8 -12 6 -18`,
  },
  point: {
    limbs: [
      ['M0 2L0 -12', 40],
      ['M-6 -26L10 -26', 44],
      ['M-16 -38L-20 -92', 19],
      ['M-20 -16L-46 -34', 17],
    ],
    lines: 'M-2 -48Q-6 -38 -2 -28M10 -47Q8 -36 11 -26M22 -42Q18 -34 20 -25',
  },
  palm: {
    limbs: [
      ['M0 2L0 -30', 44],
      ['M-16 -40L-26 -74', 16],
      ['M-5 -44L-7 -86', 16],
      ['M7 -44L12 -84', 16],
      ['M17 -36L30 -70', 15],
      ['M-14 -14L-40 -34', 17],
    ],
    lines: 'M-14 -34Q2 -26 18 -36M-12 -12Q-2 -18 -2 -6',
  },
  flat: {
    limbs: [
      ['M0 2L0 -30', 42],
      ['M-12 -34L-13 -72', 17],
      ['M0 -36L0 -82', 17],
      ['M12 -34L12 -76', 17],
      ['M-14 -14L-32 -44', 16],
    ],
    lines: 'M-6 -74L-6 -46M6 -78L6 -46',
  },
  grip: {
    limbs: [
      ['M0 2L0 -8', 40],
      ['M-10 -26L10 -26', 44],
    ],
    lines: 'M-26 -34Q-10 -38 2 -34M-28 -24Q-10 -26 2 -24M-26 -14Q-10 -14 0 -14M22 -40Q6 -34 8 -22',
  },
};

/** A hand at a wrist, its fingers towards `turn` degrees from up; `flip` is the left one. */
export function drawHand(shape: HandShape, wrist: Point, turn: number, flip: boolean, size: number): Shape[] {
  const { limbs, lines } = DRAWINGS[shape];
  const place = placed(wrist, turn, size, flip);
  const skin = warped(limb(SKIN, limbs), place).map((one) => ({ ...one, width: (one.width ?? 0) * size }));
  return [...skin, ...(lines ? warped([pen(lines, INK, 3.4 * size, 0.85)], place) : [])];
}

const BRUISE: readonly Shape[] = [
  { d: 'M-34 0Q-20 -30 20 -24Q40 -4 24 20Q-16 32 -34 0Z', fill: '#c98a86', opacity: 0.75 },
  // Four fingers have held it.
  pen('M-20 -10L-12 14M-6 -16L2 18M8 -18L15 14M21 -12L26 8', '#6b3f6e', 8, 0.9),
  pen('M-20 -10L-12 14M-6 -16L2 18M8 -18L15 14M21 -12L26 8', '#a02f4e', 3, 0.7),
];

/** Marks of fingers on a forearm, the skin about them swollen and red. */
export const bruise = (at: Point): Shape[] => warped(BRUISE, placed(at, 0));

export const cuffLine = (wrist: Point, elbow: Point, width: number): Shape => {
  const [dx, dy] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * (width / 2), (dx / length) * (width / 2)];
  const base: Point = [wrist[0] - (dx / length) * 16, wrist[1] - (dy / length) * 16];
  return pen(`M${at([base[0] + nx, base[1] + ny])}L${at([base[0] - nx, base[1] - ny])}`, INK, 3.4, 0.7);
};
