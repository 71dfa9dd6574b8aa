import { oval, path, rect } from '../svg.ts';
import { door, OFFICE, STEEL } from './doors.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, box, face, flat, letters, line, room, table } from './solid.ts';
import { notice, outlook, tube } from './things.ts';
import { T } from './tones.ts';

const PANEL = '#eef0ea';
const PANEL_LINE = '#d3d8d0';
const BOARD = '#3f6fa8';
const CONCRETE = '#cfc9bd';

/** Corrugated sheet, as every cabin on a site is made of. */
const ribs = (from: number, to: number, top: number, base: number): string =>
  bar(
    Array.from({ length: Math.floor((to - from) / 26) }, (_, at) => `M${from + at * 26} ${top}V${base}`).join(
      '',
    ),
    PANEL_LINE,
    2,
  );

const hat = (x: number, y: number, colour: string): string =>
  path(`M${x - 19} ${y}q0 -24 19 -24t19 24Z`, colour) + rect(x - 24, y - 3, 48, 7, colour, 3);

const hatRail = (x: number, y: number): string =>
  bar(`M${x} ${y}h168`, T.ironDeep, 5) +
  [T.gold, T.red, T.gold, T.white].map((colour, at) => hat(x + 24 + at * 42, y + 30, colour)).join('');

const yardBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y, width, height, T.sky),
    rect(x + width * 0.2, y + height * 0.16, width * 0.62, height * 0.7, CONCRETE),
    rect(x, y + height * 0.86, width, height * 0.14, T.stoneDeep),
  ) +
  bar(
    `M${x + width * 0.2} ${y + height * 0.34}h${width * 0.62}M${x + width * 0.2} ${y + height * 0.56}h${width * 0.62}`,
    T.ironDeep,
    3,
  );

/** Where a contractor's people sit: a cabin of sheet metal, drawings on the wall, a table for meetings. */
const siteOffice: PlaceDrawing = {
  back:
    room({ half: 3.4, depth: 5, height: 2.7, wall: PANEL, floor: '#cfcabd' }) +
    ribs(206, 1078, 146, 478) +
    tube(420, 70, 170) +
    tube(760, 70, 170) +
    outlook(250, 196, 116, 116, { frame: T.iron }) +
    rect(432, 132, 400, 40, BOARD) +
    letters(632, 152, '安全生产　人人有责', { size: 24, fill: T.white, spacing: 4 }) +
    hatRail(430, 190) +
    rect(634, 190, 108, 84, T.white) +
    bar('M646 206h84M646 222h84M646 238h50M706 232v32M660 250v16M690 246v20', BOARD, 3) +
    notice(756, 190, 76, 98, '施工公示', BOARD),
  doors: door(OFFICE, 'side-room', yardBeyond(868, 209, 125, 299)),
  front: table([-0.5, 1.2], 0.75, [3.0, 3.65], T.woodPale, T.woodDeep, '#e6d8c0'),
};

const lattice = (x: number, top: number, base: number, width: number): string =>
  bar(
    `M${x} ${top}V${base}M${x + width} ${top}V${base}` +
      Array.from({ length: Math.floor((base - top) / 34) }, (_, at) => {
        const y = top + at * 34;
        return at % 2 === 0 ? `M${x} ${y}L${x + width} ${y + 34}` : `M${x + width} ${y}L${x} ${y + 34}`;
      }).join(''),
    T.gold,
    5,
  );

/** Poles and boards before a shell of concrete, a green net over part of it. */
const scaffold = (x: number, y: number, width: number, storeys: number): string => {
  const step = 66;
  const base = y + storeys * step;
  const poles = Array.from(
    { length: Math.round(width / 56) + 1 },
    (_, at) => `M${x + at * 56} ${y - 18}V${base}`,
  );
  const boards = Array.from({ length: storeys }, (_, at) => `M${x - 8} ${y + at * step}h${width + 16}`);
  return (
    rect(x, y, width, base - y, CONCRETE) +
    flat(
      ...Array.from({ length: storeys }, (_, up) =>
        [0.12, 0.42, 0.72]
          .map((at) => rect(x + at * width, y + up * step + 14, width * 0.16, 36, T.dark))
          .join(''),
      ),
    ) +
    bar(poles.join(''), T.ironDeep, 4) +
    bar(boards.join(''), T.woodDeep, 7) +
    flat(path(`M${x} ${y - 10}h${width * 0.34}V${base}H${x}Z`, T.green, { opacity: 0.55 }))
  );
};

const cabin = (x: number, y: number, width: number, words: string): string =>
  rect(x, y, width, 436 - y, PANEL) +
  ribs(x + 14, x + width, y, 436) +
  rect(x - 8, y - 16, width + 16, 18, BOARD) +
  rect(x + 22, y + 40, 60, 56, T.lamp) +
  rect(x + width - 82, y + 34, 54, 436 - y - 34, T.iron) +
  letters(x + width / 2, y + 18, words, { size: 20, fill: BOARD, spacing: 6 });

/** Inside the gate of a building site: a tower going up in its scaffold, a crane, the cabins. */
const siteYard: PlaceDrawing = {
  back:
    flat(rect(0, 0, 1280, 436, T.sky)) +
    flat(rect(0, 330, 1280, 106, T.far)) +
    lattice(930, 60, 436, 30) +
    bar('M760 66H1180M945 66L1180 58M945 30L800 66M945 30L1160 62M945 30V66', T.gold, 5) +
    line('M800 66V190') +
    scaffold(470, 106, 336, 5) +
    cabin(80, 256, 300, '项目部') +
    cabin(990, 270, 250, '宿舍') +
    rect(0, 436, 1280, 204, '#c4b8a3') +
    flat(path('M0 486Q300 470 640 492T1280 482V508Q900 516 600 512T0 512Z', '#b3a68f')) +
    box([-2.6, -1.5], [0, 0.34], [4.6, 5.4], T.woodDeep, { top: T.woodPale }) +
    bar('M860 448h96M866 438h86M874 428h70', T.ironDeep, 7),
  front: '',
};

const bunk = (from: number, to: number, near: number): string =>
  [0.36, 1.36]
    .map(
      (low) =>
        box([from, to], [low, low + 0.1], [near, near + 0.9], T.woodPale, { top: T.paper, side: T.wood }) +
        (low < 1
          ? face(
              [
                [from + 0.6, low + 0.105, near],
                [to, low + 0.105, near],
                [to, low + 0.105, near + 0.9],
                [from + 0.6, low + 0.105, near + 0.9],
              ],
              T.navyPale,
            )
          : ''),
    )
    .join('') +
  [from, to - 0.05]
    .map((x) => box([x, x + 0.05], [0, 2.0], [near, near + 0.05], BOARD, { side: BOARD }))
    .join('');

/** Where the workers sleep: bunks, a line with washing, thermos flasks on the floor. One bunk is made. */
const dormitory: PlaceDrawing = {
  back:
    room({ half: 2.7, depth: 4.4, height: 2.65, wall: PANEL, floor: '#c9c2b4' }) +
    ribs(256, 1026, 130, 516) +
    outlook(540, 196, 96, 104, { frame: T.iron }) +
    bar('M470 168Q700 190 850 164', T.ironDeep, 3) +
    path('M700 178h54l10 24 -16 6v54h-42v-54l-16 -6Z', '#8f9cae') +
    path('M790 174h30l6 88h-16l-5 -50 -5 50h-16Z', T.cloth) +
    box([0.15, 0.6], [0, 0.55], [3.9, 4.3], T.woodPale, { top: T.wood }) +
    path('M682 424v-30q0 -8 12 -8t12 8v30Z', T.red) +
    rect(676, 420, 36, 8, T.ironDeep) +
    hat(780, 470, T.gold) +
    bunk(-2.2, 0, 3.2) +
    path('M258 480q8 -30 42 -30h34q26 0 26 26l-8 8h-88Z', T.white),
  doors: door(STEEL, 'bedroom', yardBeyond(880, 205, 131, 313)),
  front: '',
};

export const WORK_SITE = { 'site-office': siteOffice, 'site-yard': siteYard, dormitory } as const;
