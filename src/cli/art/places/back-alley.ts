import { oval, path, rect } from '../svg.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, line } from './solid.ts';
import { T } from './tones.ts';

const BRICK = '#c4a58c';
const BRICK_DEEP = '#ac8d75';
const TANK = '#6f93ad';

/** The market's rear wall, its back doors of iron, a broken lamp on a bracket. */
const courses = bar(
  Array.from({ length: 13 }, (_, at) => `M0 ${62 + at * 30}H1280`).join(''),
  BRICK_DEEP,
  1.5,
);

const backDoor = (x: number, ajar: boolean): string =>
  rect(x - 10, 236, 136, 210, T.stoneDeep) +
  flat(rect(x, 246, 116, 200, T.within)) +
  (ajar
    ? path(`M${x} 246L${x + 52} 262V438L${x} 446Z`, T.ironDeep) + rect(x + 40, 346, 8, 14, T.iron, 2)
    : rect(x, 246, 116, 200, T.ironDeep) +
      line(`M${x} 300h116M${x} 372h116`) +
      rect(x + 96, 340, 8, 18, T.iron, 2));

/** The hood is cracked; half of it is gone and the bulb stands bare. */
const lamp =
  bar('M470 286V206q0 -22 26 -22h20', T.ironDeep, 7) +
  path('M494 188Q530 172 554 188L546 202L536 194L524 204L498 202Z', T.stone) +
  oval(524, 210, 10, 12, T.glass) +
  line('M517 203l6 14M529 203l-5 15');

/** A fishmonger's: two tanks of blue plastic, bottom up, grey with dust. */
const tank = (x: number, y: number): string =>
  path(`M${x} ${y}L${x + 14} ${y - 54}H${x + 132}L${x + 146} ${y}Z`, TANK) +
  flat(path(`M${x + 14} ${y - 54}H${x + 132}L${x + 126} ${y - 62}H${x + 20}Z`, '#b9b7ad')) +
  line(`M${x + 8} ${y - 26}h130`) +
  rect(x - 4, y - 6, 154, 10, TANK, 4);

/** Between the market and the back of a row of houses; open at both ends. */
const backAlley: PlaceDrawing = {
  back:
    flat(rect(0, 0, 1280, 640, T.sky), rect(0, 40, 1280, 406, BRICK)) +
    courses +
    rect(0, 30, 1280, 16, T.stoneDeep) +
    backDoor(300, true) +
    backDoor(800, false) +
    lamp +
    flat(path('M1100 46H1280V446H1100Z', T.far), path('M1100 46L1150 46V446H1100Z', BRICK_DEEP)) +
    line('M1100 46V446M1150 46V446') +
    bar('M0 180H290M440 180H790M930 180H1100', T.iron, 6) +
    flat(rect(0, 446, 1280, 194, '#b9b3a6')) +
    rect(0, 440, 1280, 14, T.stoneDeep) +
    line('M0 540H1280M300 454L220 640M1000 454L1090 640') +
    tank(940, 470) +
    tank(952, 408) +
    rect(500, 388, 92, 58, '#c9a06c') +
    line('M500 414h92M546 388v58') +
    rect(512, 340, 70, 48, '#b98d59') +
    line('M512 362h70'),
  front: '',
};

export const BACK_ALLEY = { 'back-alley': backAlley } as const;
