import type { Gesture, Held } from '../gesture.ts';
import type { Look } from '../look.ts';
import { garmentOf } from './body.ts';
import { bruise, drawHand } from './hands.ts';
import { fill, INK, limb, outlined, oval, pen, type Point, type Shape, SKIN, warped } from './shape.ts';
import { drawThing } from './things.ts';

/** What somebody lies on. A stretcher stands on its wheels, or is carried by its handles. */
export const SUPPORTS = ['floor', 'bed', 'stretcher', 'carried'] as const;
export type Support = (typeof SUPPORTS)[number];

/** Somebody who lies there, from the side: the head is at 0, the feet to the right, what they lie on at `GROUND`. */
export interface Lying {
  readonly under: readonly Shape[];
  /** Over the neck. */
  readonly over: readonly Shape[];
}

const GROUND = 86;
const TROUSERS = '#3f4653';
const SHOE = '#2e2c2f';
const STEEL = '#aab4bb';
const SHEET = '#f4f6f5';

const PILLOW = outlined(
  'M-158 58C-150 36 40 34 84 54C98 66 96 92 84 96L-146 96C-164 92 -166 74 -158 58Z',
  '#fdfdfb',
);

const rails = (from: number, to: number): Shape[] => [
  outlined(`M-172 ${GROUND}L918 ${GROUND}L926 122L-180 122Z`, '#d9783a'),
  pen(`M${from} 130L${to} 130`, INK, 22),
  pen(`M${from} 130L${to} 130`, STEEL, 11),
];

const WHEELED = 'M-40 134L150 306M150 134L-40 306M600 134L790 306M790 134L600 306';

const UNDER: Readonly<Record<Support, readonly Shape[]>> = {
  floor: [fill(oval(370, 92, 540, 24), INK, 0.22)],
  bed: [
    outlined('M-226 -70L-192 -70L-192 340L-226 340Z', STEEL),
    outlined('M932 64L964 64L964 340L932 340Z', STEEL),
    outlined('M-192 150L932 150L932 196L-192 196Z', STEEL),
    outlined(`M-192 ${GROUND}L932 ${GROUND}L932 156L-192 156Z`, SHEET),
    PILLOW,
  ],
  stretcher: [
    pen(WHEELED, INK, 22),
    pen(WHEELED, STEEL, 11),
    ...[-40, 150, 600, 790].map((x) => outlined(oval(x, 318, 20, 20), '#3a3a3f')),
    ...rails(-200, 946),
    PILLOW,
  ],
  carried: [...rails(-330, 1080), PILLOW],
};

/** Warm to the chest, a strap over it. */
const COVER: readonly Shape[] = [
  outlined(
    `M262 -92C340 -122 470 -112 600 -100C700 -92 780 -96 846 -118C880 -112 898 -60 904 ${GROUND}L246 ${GROUND}C240 20 246 -50 262 -92Z`,
    '#b9cbd4',
  ),
  outlined(
    `M262 -92C290 -104 310 -108 330 -110C316 -40 314 30 320 ${GROUND}L246 ${GROUND}C240 20 246 -50 262 -92Z`,
    SHEET,
    4.5,
  ),
  pen('M470 -70Q490 0 476 60M650 -66Q664 0 656 56M780 -80Q800 -20 792 50', INK, 4, 0.35),
];
const STRAP = pen(`M560 -106Q574 0 566 ${GROUND}`, '#3f4653', 26);

const foot = (x: number, y: number, bare: boolean): Shape =>
  outlined(oval(x, y, bare ? 20 : 26, bare ? 42 : 50), bare ? SKIN : SHOE);

const legs = (bare: boolean): Shape[] => [
  foot(906, 34, bare),
  ...limb(TROUSERS, [
    ['M520 24L700 42', 96],
    ['M700 42L872 52', 80],
  ]),
  foot(872, 30, bare),
  ...limb(TROUSERS, [
    ['M520 0L690 -74', 100],
    ['M690 -74L836 40', 82],
  ]),
  pen('M650 -86Q690 -110 726 -80', INK, 4, 0.5),
];

const TRUNKS = { slight: 0.88, middle: 1, heavy: 1.22 } as const;

function trunk(look: Look): Shape[] {
  const { body } = garmentOf(look);
  const deep = TRUNKS[look.build];
  return warped(
    [
      outlined(
        'M88 -34C124 -58 156 -92 212 -94C300 -100 430 -94 540 -72L548 72C430 84 270 84 190 80C150 76 120 62 92 50Z',
        body,
      ),
      pen('M150 -74Q128 0 158 72', INK, 4, 0.5),
      pen('M186 -12Q360 -20 540 2', INK, 4, 0.5),
    ],
    (x, y) => [x, y < 0 ? y * deep : y],
  );
}

interface ArmAt {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly turn: number;
}

/** Along the body, or the hand pressed to the chest. */
const ALONG: ArmAt = { elbow: [336, 44], wrist: [452, 34], turn: 96 };
const TO_CHEST: ArmAt = { elbow: [344, 40], wrist: [276, -44], turn: -58 };

function arm(look: Look, { elbow, wrist, turn }: ArmAt, held: Held | undefined, bruised: boolean): Shape[] {
  const { sleeve, short = false } = garmentOf(look);
  const [upper, fore] = [`M206 2L${elbow.join(' ')}`, `M${elbow.join(' ')}L${wrist.join(' ')}`];
  const bare = short || bruised;
  const thing = held && drawThing(held, [wrist[0] + 24, wrist[1]]);
  return [
    ...limb(bare ? SKIN : sleeve, [
      [upper, 52],
      [fore, 42],
    ]),
    ...(bare ? limb(sleeve, [['M206 2L262 20', 58]]) : []),
    ...(bruised ? bruise([(elbow[0] + wrist[0]) / 2, (elbow[1] + wrist[1]) / 2]) : []),
    ...(thing?.behind ?? []),
    ...drawHand(held ? 'grip' : 'flat', wrist, turn, false, 0.86),
    ...(thing?.before ?? []),
  ];
}

/** Somebody's body and what is under and over it; the head is drawn by itself, laid on its side. */
export function drawLying(
  look: Look,
  on: Support,
  gesture: Gesture,
  holds: Held | undefined,
  bruised: boolean,
): Lying {
  const covered = on !== 'floor';
  const strapped = on === 'stretcher' || on === 'carried';
  const reaching = holds === undefined && gesture === 'chest' && !covered ? TO_CHEST : ALONG;
  return {
    under: UNDER[on],
    over: [
      ...limb(SKIN, [['M78 6L128 8', 66]]),
      // Whose slipper is in their hand has none on.
      ...(covered ? [] : legs(holds === 'slipper')),
      ...trunk(look),
      ...(covered ? COVER : []),
      ...(strapped ? [STRAP] : []),
      ...arm(look, reaching, holds, bruised),
    ],
  };
}
