import { oval, path, rect } from '../svg.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, letters, line } from './solid.ts';
import { board } from './things.ts';
import { T } from './tones.ts';

const SACK = '#d8c4a0';
const SACK_DEEP = '#b99f77';
const EAR = '#4d4440';
const SHELF = '#b08a63';

/** The hall of the market over a row: trusses, a lamp on a wire, skylights. */
const hall =
  flat(rect(0, 0, 1280, 640, '#e6ddcb'), rect(0, 0, 1280, 118, '#cfc6b4')) +
  flat(rect(120, 22, 240, 40, T.sky), rect(520, 22, 240, 40, T.sky), rect(920, 22, 240, 40, T.sky)) +
  bar('M0 78H1280', T.iron, 6) +
  bar('M0 78L160 118L320 78L480 118L640 78L800 118L960 78L1120 118L1280 78', T.ironDeep, 3) +
  rect(0, 446, 1280, 16, T.stoneDeep) +
  flat(rect(0, 462, 1280, 178, '#cfc7b6')) +
  line('M0 516H1280M0 586H1280M200 462L60 640M440 462L380 640M840 462L900 640M1080 462L1220 640');

const OPENING = { x: 440, y: 178, width: 400, height: 268 } as const;

/** A stall's frame: posts, the case its shutter rolls up into, a sign over it. */
const frame = (x: number, width: number, words: string, back: string): string =>
  rect(x - 16, 168, 16, 294, T.iron) +
  rect(x + width, 168, 16, 294, T.iron) +
  rect(x - 22, 140, width + 44, 34, T.iron, 4) +
  line(`M${x - 22} 152h${width + 44}`) +
  board(x + width / 2 - 86, 138, 172, 38, words, { back, ink: T.white, spacing: 14 });

const sack = (x: number, y: number, colour: string): string =>
  path(
    `M${x - 40} ${y}Q${x - 50} ${y - 66} ${x - 32} ${y - 82}H${x + 32}Q${x + 50} ${y - 66} ${x + 40} ${y}Z`,
    SACK,
  ) +
  path(
    `M${x - 36} ${y - 78}Q${x} ${y - 96} ${x + 36} ${y - 78}Q${x} ${y - 66} ${x - 36} ${y - 78}Z`,
    colour,
  ) +
  path(`M${x - 38} ${y - 80}q38 18 76 0l3 9q-41 18 -82 0Z`, SACK_DEEP);

const jar = (x: number, y: number, colour: string): string =>
  rect(x, y - 34, 26, 34, T.glass, 4) +
  flat(rect(x + 3, y - 24, 20, 21, colour, 2)) +
  rect(x + 2, y - 40, 22, 7, T.red, 2);

const shelf = (y: number, colours: readonly string[]): string =>
  rect(466, y, 348, 9, SHELF) + colours.map((colour, at) => jar(480 + at * 42, y, colour)).join('');

/** Inside: two shelves of jars, sacks of mushrooms on the floor behind the counter. */
const within =
  flat(rect(OPENING.x, OPENING.y, OPENING.width, OPENING.height, '#cdb89a')) +
  shelf(240, ['#a8452f', EAR, '#c98a3d', '#8a5f3d', '#d9b97a', EAR, '#a8452f', '#c98a3d']) +
  shelf(306, ['#d9b97a', '#8a5f3d', '#a8452f', '#c98a3d', EAR, '#8a5f3d', '#d9b97a', EAR]) +
  rect(OPENING.x, OPENING.y, OPENING.width, OPENING.height, 'none');

const sacks = sack(500, 446, '#8a5f3d') + sack(600, 446, '#7a5a42') + sack(776, 446, EAR);

/** The two neighbours' stalls, their shutters up: spices to the left, noodles of starch to the right. */
const neighbours =
  frame(20, 360, '调料', T.redDeep) +
  flat(rect(20, 178, 360, 268, '#cbb294')) +
  rect(20, 178, 360, 268, 'none') +
  rect(20, 380, 360, 14, T.woodPale) +
  rect(28, 394, 344, 68, T.wood) +
  ['#a8452f', '#c98a3d', '#8f5a33', '#5f6b3a', '#c98a3d']
    .map((colour, at) => path(`M${42 + at * 66} 380q24 -44 48 0Z`, colour))
    .join('') +
  frame(900, 360, '粉条', T.navy) +
  flat(rect(900, 178, 360, 268, '#cbb294')) +
  rect(900, 178, 360, 268, 'none') +
  bar([930, 990, 1050, 1110, 1170].map((x) => `M${x} 200v116M${x + 18} 200v116`).join(''), T.paper, 9) +
  line('M912 200H1248') +
  rect(900, 380, 360, 14, T.woodPale) +
  rect(908, 394, 344, 68, T.wood);

/** A scale with its pan, trays of what is sold, in front of whoever keeps the stall. */
const counter =
  rect(430, 470, 420, 18, T.woodPale) +
  rect(440, 488, 400, 152, T.wood) +
  line('M440 540h400M440 592h400') +
  path('M456 470l8 -26h76l8 26Z', T.woodDeep) +
  flat(path('M466 446q34 -20 68 0Z', EAR)) +
  path('M726 470l8 -26h88l8 26Z', T.woodDeep) +
  flat(path('M736 446q42 -22 84 0Z', '#c98a3d')) +
  rect(590, 446, 96, 24, T.iron, 4) +
  rect(606, 452, 38, 12, '#3f4a45', 2) +
  letters(625, 458, '0.35', { size: 10, fill: T.gold }) +
  rect(584, 436, 108, 10, T.stone, 4) +
  flat(path('M604 436q34 -14 66 0Z', EAR));

const dryGoods: PlaceDrawing = {
  back: hall + neighbours + within + sacks + frame(OPENING.x, OPENING.width, '干货', T.greenDeep),
  front: counter,
};

/** Slats between two heights, the heavier bar at the foot. */
const slats = (x: number, top: number, width: number, foot: number, fill: string): string => {
  const rows = Array.from(
    { length: Math.floor((foot - top) / 12) },
    (_, at) => `M${x} ${top + at * 12}h${width}`,
  );
  return (
    rect(x, top, width, foot - top, fill) +
    bar(rows.join(''), '#8d979b', 1.6) +
    rect(x - 3, foot - 12, width + 6, 12, T.ironDeep, 2)
  );
};

const FLOOR = 462;

/** At the row when it shuts: the neighbours are down already, the counter is in, the floor is bare. */
const shutterFront: PlaceDrawing = {
  back:
    hall +
    frame(20, 360, '调料', T.redDeep) +
    slats(20, 174, 360, FLOOR, '#b3bbbd') +
    frame(900, 360, '粉条', T.navy) +
    slats(900, 174, 360, FLOOR, '#b3bbbd') +
    within +
    sacks +
    flat(rect(OPENING.x, 446, OPENING.width, 16, '#b7a98f')) +
    frame(OPENING.x, OPENING.width, '干货', T.greenDeep),
  front: '',
};

/** In centimetres and hung from the case over the stall in the middle; 0 0 is the middle of its upper edge. */
const HALF = 76;
const WIDE = 172;

const curtain = (down: number): string => {
  const rows = Array.from({ length: Math.floor(down / 6) }, (_, at) => `M${-WIDE / 2} ${at * 6}h${WIDE}`);
  return (
    rect(-WIDE / 2, 0, WIDE, down, '#b3bbbd') +
    bar(rows.join(''), '#8d979b', 0.9) +
    rect(-WIDE / 2 - 1.5, down - 6, WIDE + 3, 6, T.ironDeep, 1) +
    oval(0, down - 3, 3, 2, T.dark)
  );
};

/** Rolled up, blue, between two sacks: only its end and a corner that hangs out show. */
const quilt =
  path('M-20 0Q-24 -22 0 -24Q24 -22 20 0Q0 4 -20 0Z', '#5f7fae') +
  oval(0, -12, 11, 10, '#7f9bc4') +
  line('M-6 -12a6 5 0 1 0 9 -4') +
  path('M12 -6L26 2L18 8L6 2Z', '#7f9bc4');

/** A flat cart on two wheels, its bar up, two cartons on it. In centimetres; 0 0 is on the floor. */
const cart =
  bar('M-46 -22L-66 -84M-40 -22L-58 -86M-66 -84L-58 -86', T.ironDeep, 4) +
  rect(-46, -26, 104, 8, T.wood) +
  rect(-26, -60, 42, 34, '#c9a06c') +
  line('M-26 -44h42M-5 -60v34') +
  rect(18, -52, 34, 26, '#b98d59') +
  line('M18 -40h34') +
  oval(-28, -10, 11, 11, T.dark) +
  oval(-28, -10, 4, 4, T.iron) +
  oval(36, -10, 11, 11, T.dark) +
  oval(36, -10, 4, 4, T.iron);

/** Cartons trodden flat, one on another, a cord beside them. In centimetres. */
const cartons =
  path('M-46 -4L40 -8L48 2L-40 6Z', '#b98d59') +
  path('M-42 -12L44 -15L50 -6L-38 -2Z', '#c9a06c') +
  path('M-46 -20L38 -22L46 -13L-40 -10Z', '#b98d59') +
  line('M-4 -21l8 9') +
  path('M-40 -27L42 -30L48 -21L-36 -18Z', '#d0aa78') +
  line('M0 -29l8 9') +
  bar('M54 4q10 -8 16 0q-2 8 -12 6', T.gold, 2);

export const MARKET_ROW = { 'dry-goods': dryGoods, 'shutter-front': shutterFront } as const;
export const MARKET_ROW_THINGS = {
  'quilt-roll': quilt,
  handcart: cart,
  'cartons-floor': cartons,
  'shutter-half': curtain(HALF),
  'shutter-down': curtain(122),
} as const;
