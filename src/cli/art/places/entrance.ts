import { oval, rect } from '../svg.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, letters, line } from './solid.ts';
import { potPlant } from './things.ts';
import { T } from './tones.ts';

const window = (x: number, y: number, width: number, height: number, glass: string): string =>
  rect(x, y, width, height, glass) +
  line(`M${x + width / 2} ${y}v${height}`) +
  rect(x - 6, y + height, width + 12, 8, T.stoneDeep);

const COLUMNS = [168, 336, 850, 1018] as const;
const FLOORS = [
  [100, 60],
  [190, 60],
  [294, 84],
] as const;
/** Who is at home: column and floor, from above. */
const LIT: readonly string[] = ['0 1', '1 0', '2 1', '3 0'];

const flats = FLOORS.flatMap(([y, height], floor) =>
  COLUMNS.map((x, column) => window(x, y, 94, height, LIT.includes(`${column} ${floor}`) ? T.lamp : T.iron)),
).join('');

/** Bars before the windows of the ground floor. */
const bars = COLUMNS.map((x) =>
  bar([12, 30, 48, 66, 84].map((at) => `M${x + at - 1} 290v92`).join(''), T.ironDeep, 3),
).join('');

/** Open by day and night: the first steps of the stairs, a lamp under the roof, letter boxes. */
const way =
  rect(562, 204, 156, 232, T.stoneDeep) +
  rect(580, 226, 120, 210, T.within) +
  [0, 1, 2, 3].map((at) => rect(596 + at * 14, 410 - at * 20, 104 - at * 14, 26, T.stone)).join('') +
  bar('M596 372L684 256', T.redDeep, 7) +
  rect(530, 184, 220, 22, T.stone) +
  oval(640, 214, 13, 9, T.lamp) +
  rect(548, 436, 184, 14, T.stone) +
  rect(734, 306, 70, 58, T.greenDeep) +
  line('M757 306v58M781 306v58M734 335h70') +
  rect(466, 292, 74, 92, T.paper) +
  letters(503, 312, '通知', { size: 21, fill: T.red }) +
  bar('M478 332h50M478 348h50M478 364h34', T.stoneDeep, 3);

/** At the foot of an old block, from its yard. */
export const entrance: PlaceDrawing = {
  back:
    flat(rect(0, 0, 1280, 640, '#e2d2be'), rect(0, 400, 1280, 36, '#cdbba5')) +
    line('M0 268H530M750 268H1280M0 76H1280') +
    window(606, 102, 68, 52, T.iron) +
    flats +
    bars +
    way +
    rect(0, 436, 1280, 22, T.stone) +
    flat(rect(0, 458, 1280, 182, '#c9c3b6')) +
    line('M0 458H1280') +
    potPlant(520, 446, 0.8) +
    potPlant(838, 446, 0.8),
  front: '',
};
