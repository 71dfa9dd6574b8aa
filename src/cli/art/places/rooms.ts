import { oval, path, rect } from '../svg.ts';
import { door, STEEL, WOODEN } from './doors.ts';
import { bar, box, edge, face, flat, letters, line, room, table } from './solid.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { certificate, curtain, hangingLamp, outlook, radiator } from './things.ts';
import { T } from './tones.ts';

const landingBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y + height * 0.52, width, height * 0.36, T.dado),
    rect(x, y + height * 0.88, width, height * 0.12, T.stone),
  ) + bar(`M${x + width * 0.1} ${y + height * 0.86}L${x + width * 0.9} ${y + height * 0.42}`, T.ironDeep, 4);

/** Seen through a bedroom's or a kitchen's door: the living room. */
const roomBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y + height * 0.86, width, height * 0.14, T.floorDeep),
    rect(x + width * 0.1, y + height * 0.6, width * 0.8, height * 0.28, T.clothDeep),
  );

/** Along the wall: arms at both ends, two seats, a cushion. */
const sofa =
  box([-2.8, -2.0], [0, 0.6], [3.9, 4.05], T.cloth, { side: T.clothDeep }) +
  box([-2.8, -2.0], [0, 0.42], [2.6, 3.9], T.cloth, { side: T.clothDeep }) +
  box([-2.8, -2.5], [0.42, 0.88], [2.6, 4.0], T.cloth, { side: T.clothDeep }) +
  edge([-2.5, 0.42, 3.25], [-2.0, 0.42, 3.25]) +
  edge([-2.5, 0.42, 3.25], [-2.5, 0.88, 3.25]) +
  edge([-2.0, 0.2, 2.6], [-2.0, 0.2, 3.9]) +
  box([-2.5, -2.36], [0.43, 0.74], [3.35, 3.7], T.navyPale, { side: T.navyPale }) +
  box([-2.8, -2.0], [0, 0.6], [2.45, 2.6], T.cloth, { side: T.clothDeep });

/** Into the bedroom: a curtain of printed cloth hangs in the doorway. */
const curtainedDoor = (x: number, y: number, width: number, base: number): string =>
  rect(x - 9, y - 9, width + 18, base - y + 9, T.woodDeep) +
  rect(x, y, width, base - y, T.within) +
  curtain(x, y, width * 0.6, (base - y) * 0.8, T.clothDeep) +
  flat(
    ...[0.2, 0.45].flatMap((across) =>
      [0.15, 0.35, 0.55].map((down) =>
        oval(x + across * width, y + (down + across * 0.2) * (base - y), 5, 5, T.paper),
      ),
    ),
  );

/** Five drawers, and on them what a family keeps there. */
const sideboard =
  box([0.02, 1.5], [0, 0.85], [4.05, 4.45], T.wood, { top: T.woodPale }) +
  line('M643 440H877M643 468H877M760 408V510') +
  bar('M696 424h16M808 424h16M696 454h16M808 454h16', T.ironDeep, 4) +
  path('M664 400V380q0 -12 26 -12t26 12v20Z', T.white) +
  rect(682, 386, 16, 8, T.red, 2) +
  bar('M676 370q14 -12 28 0', T.ironDeep, 3) +
  path('M836 400q-12 -14 -6 -32h20q6 18 -6 32Z', T.navyPale) +
  bar('M836 368L826 340M840 368V332M844 368L856 342', T.greenDeep, 3) +
  flat(oval(825, 336, 9, 8, '#d98a84'), oval(841, 328, 9, 8, '#e5a3a0'), oval(858, 338, 9, 8, '#d98a84'));

/** An oilcloth hangs over the edge of the table one eats at. */
const oilcloth =
  rect(650, 459, 196, 30, '#e7dcc6') +
  bar(Array.from({ length: 9 }, (_, at) => `M${662 + at * 22} 461v26`).join(''), '#c98f84', 3) +
  bar('M652 474H844', '#c98f84', 3) +
  line('M650 489H846');

const longOilcloth =
  rect(306, 491, 668, 34, '#e7dcc6') +
  bar(Array.from({ length: 27 }, (_, at) => `M${322 + at * 25} 493v30`).join(''), '#c98f84', 3) +
  bar('M308 508H972', '#c98f84', 3) +
  line('M306 525H974');

const family =
  rect(712, 180, 62, 46, T.woodDeep) +
  rect(717, 185, 52, 36, T.paper) +
  flat(
    oval(730, 200, 6, 7, T.clothDeep),
    oval(743, 204, 5, 6, T.clothDeep),
    oval(756, 199, 6, 7, T.clothDeep),
    path('M721 221q9 -20 18 0q5 -14 9 0q9 -22 17 0Z', T.navyPale),
  );

/** A small flat of the eighties that somebody keeps in order. */
const livingRoom: PlaceDrawing = {
  back:
    room({ half: 2.8, depth: 4.5, height: 2.7 }) +
    outlook(318, 196, 112, 132, { bars: true }) +
    curtain(290, 178, 30, 200, T.cloth) +
    curtain(428, 178, 30, 200, T.cloth) +
    radiator(330, 404, 6) +
    curtainedDoor(502, 214, 88, 512) +
    certificate(616, 176) +
    certificate(616, 236) +
    family +
    sideboard +
    hangingLamp(660, 60, 34) +
    box([2.15, 2.8], [0, 1.7], [3.0, 3.6], '#eff0ea', { side: T.stone }) +
    line('M1098 390H1237M1112 372V300M1112 408V470') +
    sofa,
  doors: door(STEEL, 'living-room', landingBeyond(884, 214, 131, 299)),
  front: table([0.05, 0.98], 0.75, [3.1, 3.65], T.wood, T.woodDeep, '#efe5d0') + oilcloth,
};

/** The same room from across the table: it stands before whoever sits there. */
const diningTable: PlaceDrawing = {
  ...livingRoom,
  front: table([-1.35, 1.35], 0.75, [2.6, 3.25], T.wood, T.woodDeep, '#efe5d0') + longOilcloth,
};

const bedding =
  box([-2.2, 0], [0, 0.34], [3.2, 4.2], T.woodDeep, { side: T.woodDeep }) +
  box([-2.2, 0], [0.34, 0.5], [3.2, 4.2], T.cloth, { top: T.paper, side: T.clothDeep }) +
  face(
    [
      [-1.6, 0.505, 3.2],
      [0, 0.505, 3.2],
      [0, 0.505, 4.2],
      [-1.6, 0.505, 4.2],
    ],
    T.cloth,
  ) +
  path('M262 446q6 -26 40 -26h44q30 0 28 22l-10 10h-98Z', T.white) +
  box([-2.3, -2.2], [0, 0.95], [3.2, 4.2], T.wood, { side: T.woodDeep });

const bedroom: PlaceDrawing = {
  back:
    room({ half: 2.7, depth: 4.4, height: 2.65 }) +
    outlook(318, 196, 108, 120) +
    curtain(288, 176, 34, 210, T.navyPale) +
    curtain(424, 176, 34, 210, T.navyPale) +
    rect(540, 176, 70, 84, T.woodDeep) +
    rect(546, 182, 58, 72, T.paper) +
    flat(
      oval(564, 208, 9, 11, T.clothDeep),
      oval(586, 212, 8, 10, T.clothDeep),
      path('M550 254q0 -32 16 -32q14 0 16 32Z', T.dark, { opacity: 0.7 }),
      path('M574 254q0 -28 14 -28q14 0 14 28Z', T.red),
    ) +
    rect(682, 168, 158, 348, T.wood) +
    rect(690, 176, 69, 334, T.woodPale) +
    rect(763, 176, 69, 334, T.woodPale) +
    bar('M752 336v34M770 336v34', T.ironDeep, 4) +
    rect(688, 140, 96, 28, T.clothDeep, 6) +
    box([0.05, 0.45], [0, 0.5], [3.9, 4.3], T.wood, { top: T.woodPale }) +
    path('M652 420l8 -26h26l8 26Z', T.lamp) +
    bar('M673 420v26', T.ironDeep, 4) +
    radiator(330, 380, 6, 66) +
    bedding,
  doors: door(WOODEN, 'bedroom', roomBeyond(880, 205, 131, 313)),
  front: '',
};

const ironBed = (from: number, to: number, near: number): string =>
  box([from, to], [0.38, 0.52], [near, near + 0.95], T.white, { top: T.paper, side: T.stone }) +
  face(
    [
      [from + 0.6, 0.525, near],
      [to, 0.525, near],
      [to, 0.525, near + 0.95],
      [from + 0.6, 0.525, near + 0.95],
    ],
    '#cfe0e6',
  ) +
  box([from, from + 0.05], [0, 1], [near, near + 0.95], T.white, { side: T.stone }) +
  box([to - 0.05, to], [0, 0.85], [near, near + 0.95], T.white, { side: T.stone });

/** A bed in a hospital. */
const ward: PlaceDrawing = {
  back:
    room({
      half: 2.7,
      depth: 4.4,
      height: 2.65,
      wall: '#f4f4ee',
      dado: '#c8dcd6',
      floor: '#dcdcd2',
      tiles: true,
    }) +
    outlook(318, 196, 108, 120, { frame: T.white }) +
    curtain(288, 176, 34, 210, '#bcd6d2') +
    curtain(640, 150, 62, 330, '#bcd6d2') +
    bar('M560 148H720', T.iron, 4) +
    rect(470, 214, 120, 30, T.white) +
    letters(530, 229, '12 床', { size: 20, fill: T.navy }) +
    rect(484, 256, 92, 22, T.stone) +
    flat(oval(502, 267, 5, 5, T.red), oval(522, 267, 5, 5, T.green)) +
    box([0.2, 0.62], [0, 0.72], [3.7, 4.2], T.white, { top: T.stone }) +
    rect(706, 388, 16, 28, T.navyPale, 3) +
    bar('M618 540V206H590', T.iron, 5) +
    path('M580 206h20v34q-10 12 -20 0Z', T.white) +
    bar('M590 246V330Q590 420 540 452', T.iron, 2) +
    rect(752, 204, 84, 58, T.paper) +
    letters(794, 222, '病区须知', { size: 16, fill: T.navy }) +
    bar('M764 238h60M764 250h42', T.stoneDeep, 3) +
    ironBed(-2.2, 0, 3.2) +
    path('M262 440q6 -24 40 -24h44q30 0 28 22l-10 8h-98Z', T.white),
  doors: door(WOODEN, 'bedroom', roomBeyond(880, 205, 131, 313)),
  front: '',
};

const stove =
  box([-2.3, 1.1], [0, 0.85], [3.7, 4.3], T.woodPale, { top: T.stone, side: T.wood }) +
  line('M340 442V560M440 442V560M546 442V560M650 442V560') +
  rect(566, 404, 118, 12, T.dark, 2) +
  path('M592 404q30 30 66 0Z', T.ironDeep) +
  bar('M652 398h40', T.woodDeep, 6) +
  path('M560 214L586 150H664L690 214Z', T.iron) +
  rect(604, 60, 44, 90, T.ironDeep);

const jars = flat(
  rect(490, 372, 16, 36, T.greenDeep, 3),
  rect(510, 380, 14, 28, T.redDeep, 3),
  rect(528, 384, 14, 24, T.gold, 3),
);

const kitchen: PlaceDrawing = {
  back:
    room({ half: 2.5, depth: 4.3, height: 2.65, wall: '#f2f0e6', floor: T.stone, tiles: true }) +
    bar([216, 256, 296, 336, 376].map((y) => `M268 ${y}H1012`).join(''), T.wallDeep, 2) +
    outlook(330, 196, 120, 116) +
    stove +
    jars +
    path('M366 408h74l-8 24h-58Z', T.ironDeep) +
    bar('M400 408V384q0 -14 16 -14', T.iron, 6) +
    rect(712, 164, 130, 70, T.woodPale) +
    line('M777 164v70') +
    path('M724 268h18v34h-18ZM752 268h12v40h-12Z', T.iron) +
    bar('M712 264h120', T.ironDeep, 4) +
    path('M780 268q16 0 16 18v26h-32v-26q0 -18 16 -18Z', T.ironDeep) +
    box([-2.5, -1.8], [0, 1.72], [2.9, 3.5], '#eff0ea', { side: T.stone }) +
    line('M88 394H243M226 372V302M226 416V480') +
    hangingLamp(700, 40, 26),
  doors: door(WOODEN, 'kitchen', roomBeyond(890, 211, 131, 313)),
  front: table([0.1, 0.95], 0.75, [3.1, 3.6], T.wood, T.woodDeep, T.woodPale),
};

export const ROOMS = {
  'living-room': livingRoom,
  'dining-table': diningTable,
  bedroom,
  ward,
  kitchen,
} as const;
