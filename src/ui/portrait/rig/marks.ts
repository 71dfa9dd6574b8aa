import type { AgeBand } from '../look.ts';
import type { Expression } from './expression.ts';
import {
  at,
  both,
  CREASE,
  fill,
  INK,
  outlined,
  oval,
  pen,
  placed,
  type Shape,
  type Warp,
  warped,
} from './shape.ts';

const WATER = '#7fb6dc';
const WATER_EDGE = '#3f7ba6';
const RED = '#c8372d';

const drop = (x: number, y: number, size: number): Shape => ({
  d:
    `M${at([x, y - size])}C${at([x + size * 0.9, y])} ${at([x + size * 0.7, y + size])} ${at([x, y + size])}` +
    `C${at([x - size * 0.7, y + size])} ${at([x - size * 0.9, y])} ${at([x, y - size])}Z`,
  fill: WATER,
  stroke: WATER_EDGE,
  width: 3,
});

/** Where drops stand on a forehead, and their size. */
const SWEAT = [
  [56, -56, 12],
  [-58, -42, 10],
  [62, -24, 8],
] as const;

const PUFF = outlined(
  'M-8 2C-16 -8 -2 -18 8 -11C16 -22 36 -18 36 -4C52 -2 50 18 34 17C24 26 2 24 0 14C-8 14 -12 8 -8 2Z',
  '#ffffff',
  3.5,
);

/** Lines of age; each band has those before it. */
const AGE_LINES: Readonly<Record<AgeBand, readonly Shape[]>> = {
  child: [],
  young: [],
  middle: [pen(both('M22 34Q32 42 31 52'), CREASE, 4)],
  old: [
    pen(both('M20 32Q36 42 35 62M18 20Q36 28 52 18M66 -8L74 -13M66 0L75 2'), CREASE, 4),
    pen('M-36 -68Q0 -76 36 -68M-28 -82Q0 -89 28 -82', CREASE, 4),
  ],
  aged: [
    pen(
      both('M20 31Q40 42 40 68M17 19Q36 30 54 18M22 29Q38 38 52 30M65 -8L75 -15M66 0L76 0M65 8L74 14'),
      CREASE,
      4,
    ),
    pen('M-40 -62Q0 -70 40 -62M-36 -74Q0 -82 36 -74M-26 -86Q0 -92 26 -86', CREASE, 4),
    pen(both('M44 84Q56 76 58 60M50 40Q46 52 52 62'), CREASE, 4),
    fill(oval(58, -40, 5, 4) + oval(49, -50, 3, 2.5) + oval(-57, 34, 4, 3.5), CREASE, 0.5),
  ],
};

const noseOf = (wings: number): Shape[] => [
  pen(`M4 6Q13 28 12 34Q8 42 -6 39`, INK, 5),
  ...(wings > 0.3 ? [pen(both(`M15 28Q${at([19 + 4 * wings, 34])} 15 41`), INK, 3.6)] : []),
];

/** Under the features: colour that comes and goes in a face. `head` is its outline. */
export const drawColour = ({ flush, pale, blush }: Expression, head: string): Shape[] => [
  ...(flush > 0 ? [fill(head, RED, 0.34 * flush), fill(both(oval(44, 34, 26, 20)), RED, 0.3 * flush)] : []),
  ...(pale > 0
    ? [
        fill(head, '#dfe6ee', 0.34 * pale),
        fill(
          'M-74 -56C-46 -104 46 -104 74 -56C66 -30 44 -34 40 -22C24 -34 -24 -34 -40 -22C-44 -34 -66 -30 -74 -56Z',
          '#5f7fa8',
          0.3 * pale,
        ),
        pen(
          'M-30 -74L-30 -52M-16 -78L-16 -50M-2 -79L-2 -52M12 -78L12 -50M26 -75L26 -53',
          '#4a678f',
          3,
          0.75 * pale,
        ),
      ]
    : []),
  ...(blush > 0 ? [fill(both(oval(46, 33, 20, 13)), '#df6f63', 0.5 * blush)] : []),
  ...(blush > 0.9 ? [pen(both('M36 40L42 28M46 41L52 29M56 39L61 28'), RED, 3, 0.8)] : []),
];

/** The lasting lines and what a moment adds. */
export const drawLines = ({ bags, folds, jaw, nose }: Expression, band: AgeBand): Shape[] => [
  ...AGE_LINES[band],
  ...noseOf(nose),
  ...(bags > 0
    ? [
        fill(both('M16 14Q37 20 58 14Q52 32 37 33Q22 32 16 14Z'), '#77607f', 0.38 * bags),
        pen(both('M18 26Q37 38 56 25'), CREASE, 4.5),
      ]
    : []),
  ...(folds > 0 ? [pen(both('M24 30Q42 40 43 58'), CREASE, 4.5)] : []),
  ...(jaw > 0.3 ? [pen(both('M68 36Q62 48 66 62M58 44Q53 54 56 66'), CREASE, 3 + 2 * jaw)] : []),
];

/** Over the features: water and breath. `place` says where on the turned head a place of the face is. */
export function drawWater({ sweat, tears, breath }: Expression, place: Warp): Shape[] {
  const dropAt = (x: number, y: number, size: number): Shape => {
    const [dx, dy] = place(x, y);
    return drop(dx, dy, size);
  };
  const [px, py] = place(38, 80);
  return [
    ...SWEAT.slice(0, sweat).map(([x, y, size]) => dropAt(x, y, size)),
    ...(tears === 'standing' ? [dropAt(52, 26, 10)] : []),
    ...(tears === 'running'
      ? [
          ...warped(
            [
              {
                d: both('M29 12C27 40 28 62 32 84C36 90 42 88 43 80C40 60 41 36 44 11Z'),
                fill: '#a9d2ec',
                stroke: WATER_EDGE,
                width: 3,
              },
            ],
            place,
          ),
          dropAt(58, 78, 9),
          dropAt(-58, 66, 8),
        ]
      : []),
    ...(breath ? warped([PUFF], placed([px, py], 0)) : []),
  ];
}
