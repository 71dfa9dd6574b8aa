import { group, oval, path, rect } from '../svg.ts';
import { bar, flat, letters, line } from './solid.ts';
import { T } from './tones.ts';

/** What goes over the counter of a household-register window. In centimetres; 0 0 is where it stands. */

const BOOK = '#7d3b34';

/** Held up on the counter as one writes: what is needed is written on it (`ui/place/listed`). */
const sheet =
  path('M-18 -32H18L20 2H-20Z', T.paper) + bar('M-8 -30h16', T.stoneDeep, 1) + bar('M22 -10L31 3', T.navy, 2);

/** One small sole: ball, heel, five toes. */
const sole = (x: number, turn: number): string =>
  group(
    flat(
      oval(0, -2, 2.6, 3.4, T.cloth),
      oval(0.2, 2.6, 1.9, 2, T.cloth),
      ...[-2.4, -1.2, 0, 1.2, 2.3].map((toe, at) =>
        oval(toe, -6.4 + Math.abs(at - 1.5) * 0.5, 0.7, 0.8, T.cloth),
      ),
    ),
    { transform: `translate(${x} -9) rotate(${turn})` },
  );

/** What a hospital gives for remembrance: red, two small soles on it, no number and no seal that counts. */
const keepsake =
  path('M-17 -20H17L19 2H-19Z', T.red) +
  flat(path('M-13 -16H13L14 -1H-14Z', '#fbe9df')) +
  sole(-5, -8) +
  sole(5, 8) +
  letters(0, -17, '纪念', { size: 3.4, fill: T.gold, spacing: 1 });

const booklet =
  path('M-13 -15H11L14 1H-13Z', BOOK) +
  path('M-13 1H14V3.4H-13Z', T.paper) +
  letters(-0.5, -8, '户口簿', { size: 5, fill: T.gold, spacing: 1 }) +
  line('M-10 -14.6L-10.4 .6');

/** A name cut in horn, its lid beside it. */
const seal =
  rect(-3, -13, 6, 13, T.woodDeep, 1.4) +
  flat(rect(-3, -2.4, 6, 2.4, T.redDeep, 0.6)) +
  path('M6 -3Q12 -6 18 -3V1H6Z', T.red) +
  flat(oval(12, -3, 4.6, 1.2, T.redDeep));

/** Red at the head of the microphone the place has: what is said goes out to the whole hall. */
const microphone = flat(oval(-1, 1, 4.6, 3.4, T.dark), oval(-1.6, 1.2, 2.6, 1.9, T.led));

export const WINDOW_PAPERS = {
  'sheet-counter': sheet,
  'keepsake-counter': keepsake,
  'booklet-counter': booklet,
  'seal-counter': seal,
  'microphone-lit': microphone,
} as const;
