import { group, oval, path, rect } from '../svg.ts';
import { bar, flat, letters, line } from '../places/solid.ts';
import { T } from '../places/tones.ts';
import { flag, solid } from './block.ts';
import { openings, patches } from './grid.ts';

/** The band along its front, with what it is. */
export const stationName = (x: number, base: number): string =>
  rect(x, base - 104, 196, 34, T.navy) +
  letters(x + 98, base - 87, '派出所', { size: 26, fill: T.white, spacing: 8 }) +
  path(`M${x + 84} ${base - 138}h28l6 12q-6 16 -20 20q-14 -4 -20 -20Z`, T.gold) +
  path(`M${x + 92} ${base - 130}h12l2 6q-2 6 -8 8q-6 -2 -8 -8Z`, T.redDeep);

/** The station: white and navy, its emblem, a car before it. */
export const station = (x: number, base: number): string =>
  solid({ x, base, width: 196, height: 112, wall: '#eef0ee', side: '#c9cfd3', roof: '#b7c0c6' }) +
  path(patches(openings([x + 14, base - 60], [2, 1], [32, 0]), 22, 24), T.glass) +
  path(patches(openings([x + 128, base - 60], [2, 1], [32, 0]), 22, 24), T.glass) +
  rect(x + 76, base - 62, 44, 62, T.ironDeep) +
  rect(x + 80, base - 58, 17, 58, T.glass) +
  rect(x + 99, base - 58, 17, 58, T.glass) +
  path(`M${x + 66} ${base - 66}h64v6h-64Z`, T.stone) +
  path(`M${x + 60} ${base}h76l8 8h-92Z`, T.stone) +
  flat(rect(x, base - 12, 70, 12, T.navyPale), rect(x + 138, base - 12, 58, 12, T.navyPale)) +
  rect(x, base - 112, 196, 112, 'none') +
  flag(x + 216, base + 2, 132);

export const policeCar = (x: number, y: number): string =>
  group(
    path('M0 -10q2 -8 12 -9l9 -12h34l12 12q13 1 15 9v6H0Z', T.white) +
      flat(rect(1, -13, 80, 6, T.navy)) +
      path('M24 -19l6 -9h10v9ZM44 -19v-9h9l8 9Z', T.glass) +
      rect(32, -35, 18, 4, T.red) +
      oval(18, -4, 7, 7, T.dark) +
      oval(64, -4, 7, 7, T.dark),
    { transform: `translate(${x} ${y})` },
  );

/** Three floors, a clock, a flag, a yard with a track. */
export const school = (x: number, base: number): string =>
  solid({ x, base, width: 144, height: 104, wall: '#f4dfc0', side: '#d9bd97', roof: '#c58a72' }) +
  path(patches(openings([x + 8, base - 92], [3, 3], [17, 30]), 12, 16), T.glass) +
  path(patches(openings([x + 90, base - 92], [3, 3], [17, 30]), 12, 16), T.glass) +
  flat(rect(x + 57, base - 104, 30, 104, '#e9c9a0')) +
  line(`M${x + 57} ${base}v-104M${x + 87} ${base}v-104`) +
  oval(x + 72, base - 60, 10, 10, T.white) +
  line(`M${x + 72} ${base - 66}v6l4 3`) +
  rect(x + 62, base - 30, 20, 30, T.woodDeep) +
  rect(x, base - 104, 144, 104, 'none') +
  flag(x - 12, base + 4, 74);

export const track = (x: number, y: number): string =>
  path(`M${x} ${y}q0 -20 26 -20h62q26 0 26 20t-26 20h-62q-26 0 -26 -20Z`, '#cf8a72') +
  path(`M${x + 12} ${y}q0 -11 16 -11h58q16 0 16 11t-16 11h-58q-16 0 -16 -11Z`, 'var(--grass)');

/** Two floors with a red board, and a wall of notices. */
export const committee = (x: number, base: number): string =>
  solid({ x, base, width: 168, height: 104, wall: '#efe3cf', side: '#d2c0a3', roof: '#b9756a' }) +
  path(patches(openings([x + 12, base - 58], [2, 1], [34, 0]), 24, 22), T.glass) +
  path(patches(openings([x + 102, base - 58], [2, 1], [34, 0]), 24, 22), T.glass) +
  rect(x + 70, base - 54, 28, 54, T.wood) +
  line(`M${x + 84} ${base - 54}v54`) +
  rect(x + 58, base - 60, 52, 7, T.stone) +
  rect(x, base - 104, 168, 104, 'none') +
  bar(`M${x - 36} ${base + 4}v-40M${x - 6} ${base + 4}v-40`, T.woodDeep, 4) +
  rect(x - 40, base - 46, 38, 26, T.paper) +
  bar(`M${x - 35} ${base - 39}h28M${x - 35} ${base - 32}h20M${x - 35} ${base - 26}h24`, T.stoneDeep, 2);

/** A parasol, a stove that steams, a table and two stools. */
export const breakfast = (x: number, base: number): string =>
  bar(`M${x + 40} ${base}v-76`, T.ironDeep, 4) +
  path(`M${x - 16} ${base - 66}Q${x + 40} ${base - 120} ${x + 96} ${base - 66}Z`, T.red) +
  flat(
    path(
      `M${x + 12} ${base - 66}Q${x + 24} ${base - 96} ${x + 40} ${base - 93}Q${x + 56} ${base - 96} ${x + 68} ${base - 66}Z`,
      T.paper,
    ),
  ) +
  line(`M${x - 16} ${base - 66}Q${x + 40} ${base - 120} ${x + 96} ${base - 66}Z`) +
  rect(x - 6, base - 34, 60, 34, T.wood) +
  rect(x - 10, base - 40, 68, 7, T.woodPale) +
  path(`M${x + 2} ${base - 40}v-16h24v16ZM${x + 2} ${base - 50}h24`, T.woodPale) +
  path(`M${x + 34} ${base - 40}q0 -10 10 -10t10 10Z`, T.iron) +
  bar(`M${x + 10} ${base - 62}q-5 -7 0 -13t0 -12M${x + 20} ${base - 62}q-5 -7 0 -13`, T.white, 3) +
  rect(x + 68, base - 20, 30, 6, T.woodPale) +
  line(`M${x + 73} ${base - 14}v14M${x + 93} ${base - 14}v14`) +
  rect(x + 104, base - 12, 12, 4, T.red) +
  line(`M${x + 107} ${base - 8}v8M${x + 113} ${base - 8}v8`);

const stall = (x: number, base: number, awning: string): string =>
  rect(x, base - 34, 74, 34, T.wood) +
  bar(`M${x + 4} ${base - 34}v-34M${x + 70} ${base - 34}v-34`, T.ironDeep, 3) +
  path(`M${x - 6} ${base - 60}l10 -22h66l10 22Z`, awning) +
  flat(
    path(`M${x + 12} ${base - 60}l6 -22h14l-3 22ZM${x + 44} ${base - 60}l-2 -22h14l6 22Z`, T.white, {
      opacity: 0.6,
    }),
  ) +
  line(`M${x - 6} ${base - 60}l10 -22h66l10 22Z`) +
  [T.green, T.red, T.gold, T.green].map((fill, at) => oval(x + 12 + at * 17, base - 37, 8, 6, fill)).join('');

/** 菜市场: two stalls under their awnings. */
export const market = (x: number, base: number): string =>
  stall(x, base, T.navyPale) + stall(x + 88, base + 6, T.green);

/** Sheds against a wall, an iron roof over them. */
export const sheds = (x: number, base: number, count: number): string =>
  path(`M${x - 4} ${base - 26}l9 -12h${count * 24 + 2}l-5 12Z`, T.iron) +
  Array.from({ length: count }, (_, at) => rect(x + at * 24, base - 26, 24, 26, '#a98f78')).join('') +
  path(patches(openings([x + 5, base - 20], [count, 1], [24, 0]), 14, 20), T.woodDeep);

/** Out at the edge of town: floors in their green net, a crane, a hoarding with its name. */
export const site = (x: number, base: number): string =>
  bar(`M${x + 112} ${base}V${base - 132}M${x + 124} ${base}V${base - 132}`, T.line, 3) +
  bar(Array.from({ length: 10 }, (_, at) => `M${x + 112} ${base - at * 13}l12 -13`).join(''), T.gold, 2.4) +
  bar(`M${x + 40} ${base - 124}H${x + 196}`, T.line, 7) +
  bar(`M${x + 40} ${base - 124}H${x + 196}`, T.gold, 4) +
  line(
    `M${x + 118} ${base - 150}L${x + 50} ${base - 124}M${x + 118} ${base - 150}L${x + 186} ${base - 124}M${x + 62} ${base - 124}v34`,
  ) +
  path(`M${x + 110} ${base - 132}h16v-18h-16Z`, T.gold) +
  rect(x + 56, base - 90, 12, 8, T.ironDeep) +
  solid({ x: x + 4, base, width: 92, height: 74, wall: '#cfc9bd', side: '#b3ac9f', roof: '#bdb6a8' }) +
  path(`M${x + 4} ${base - 74}h92v74h-92Z`, T.greenDeep, { opacity: 0.62 }) +
  bar(
    `M${x} ${base - 56}h100M${x} ${base - 38}h100M${x} ${base - 20}h100M${x + 4} ${base}v-84M${x + 27} ${base}v-84M${x + 50} ${base}v-84M${x + 73} ${base}v-84M${x + 96} ${base}v-84`,
    T.ironDeep,
    2,
  ) +
  rect(x - 14, base - 16, 200, 20, T.navyPale) +
  line(
    `M${x + 26} ${base - 16}v20M${x + 66} ${base - 16}v20M${x + 106} ${base - 16}v20M${x + 146} ${base - 16}v20`,
  );

/** The kiln the village has its name from: a brick chimney nobody has fired for years. */
export const kiln = (x: number, base: number): string =>
  path(`M${x - 11} ${base}L${x - 7} ${base - 118}h14L${x + 11} ${base}Z`, '#b9745c') +
  path(`M${x - 9} ${base - 124}h18v8h-18Z`, '#a5624c') +
  bar(
    [22, 42, 62, 82, 102].map((up) => `M${x - 10 + up / 40} ${base - up}h${20 - up / 20}`).join(''),
    '#a5624c',
    2,
  );

export const bus = (x: number, y: number): string =>
  group(
    rect(0, -34, 104, 32, T.gold, 7) +
      flat(rect(2, -12, 100, 8, T.white)) +
      path(patches(openings([8, -29], [5, 1], [18, 0]), 14, 12), T.glass) +
      oval(22, -2, 7, 7, T.dark) +
      oval(82, -2, 7, 7, T.dark),
    { transform: `translate(${x} ${y})` },
  );

export const busStop = (x: number, y: number): string =>
  bar(`M${x} ${y}v-44`, T.ironDeep, 4) +
  rect(x - 13, y - 58, 26, 18, T.navy, 3) +
  letters(x, y - 49, '站', { size: 14, fill: T.white });

/** Two at a board on a stone table, under a tree. */
export const chess = (x: number, y: number): string =>
  rect(x, y - 14, 30, 6, T.stone) +
  rect(x + 10, y - 8, 10, 8, T.stoneDeep) +
  path(`M${x - 12} ${y}v-16q0 -8 7 -8t7 8v16Z`, T.navyPale) +
  oval(x - 5, y - 29, 6, 6, '#e8bf98') +
  path(`M${x - 11} ${y - 30}a6 6 0 0 1 12 0Z`, T.stone) +
  path(`M${x + 28} ${y}v-16q0 -8 7 -8t7 8v16Z`, T.cloth) +
  oval(x + 35, y - 29, 6, 6, '#e8bf98') +
  path(`M${x + 29} ${y - 30}a6 6 0 0 1 12 0Z`, T.dark) +
  bar(`M${x + 11} ${y - 17}h8`, T.redDeep, 3);

/** An electric bicycle on its stand. */
export const bike = (x: number, y: number, fill: string): string =>
  bar(`M${x} ${y - 5}a5 5 0 1 0 .1 0M${x + 26} ${y - 5}a5 5 0 1 0 .1 0`, T.dark, 2.4) +
  path(`M${x - 3} ${y - 8}h12l4 4h6l5 -14h3l2 14h-4`, fill);

export const bench = (x: number, y: number): string =>
  rect(x, y - 14, 38, 5, T.wood) +
  rect(x, y - 8, 38, 4, T.wood) +
  line(`M${x + 5} ${y - 14}v16M${x + 33} ${y - 14}v16`);
