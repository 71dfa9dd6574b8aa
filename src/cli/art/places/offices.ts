import { oval, path, rect } from '../svg.ts';
import { door, GLASS, gate, OFFICE } from './doors.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, box, flat, letters, line, onSide, room, table } from './solid.ts';
import { board, cabinet, notice, outlook, potPlant, radiator, tube } from './things.ts';
import { T } from './tones.ts';

const streetBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y, width, height, T.sky),
    rect(x, y + height * 0.3, width * 0.4, height * 0.6, T.far),
    rect(x + width * 0.6, y + height * 0.42, width * 0.4, height * 0.48, T.far),
    rect(x, y + height * 0.86, width, height * 0.14, T.stone),
  );

const hallBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y + height * 0.55, width, height * 0.33, T.dado),
    rect(x, y + height * 0.88, width, height * 0.12, T.stone),
    rect(x + width * 0.2, y + height * 0.12, width * 0.6, height * 0.12, T.navy),
  );

/** Linked seats of punched steel, as wherever one waits for a number. */
const seats = (x: number, y: number, count: number): string =>
  Array.from({ length: count }, (_, at) => rect(x + at * 58, y - 62, 52, 34, T.iron, 4)).join('') +
  Array.from({ length: count }, (_, at) => rect(x + at * 58 - 2, y - 26, 56, 9, T.ironDeep, 3)).join('') +
  bar(`M${x + 16} ${y - 16}V${y + 8}M${x + count * 58 - 22} ${y - 16}V${y + 8}`, T.ironDeep, 5);

const exitSign = (x: number, y: number): string =>
  board(x, y, 86, 22, '安全出口', { back: '#3f8f63', part: 0.66, spacing: 1 });

/** Behind a counter: a screen, a rack of forms, a pot of pens, a stamp. */
const deskTop = (x: number, y: number): string =>
  rect(x, y - 74, 108, 66, T.ironDeep, 4) +
  flat(rect(x + 6, y - 68, 96, 52, '#bcd0dd')) +
  bar(`M${x + 18} ${y - 54}h54M${x + 18} ${y - 42}h70M${x + 18} ${y - 30}h40`, T.white, 4) +
  path(`M${x + 44} ${y - 8}h20l8 10h-36Z`, T.ironDeep) +
  bar(`M${x + 132} ${y - 4}l-4 -28M${x + 140} ${y - 4}l6 -30`, T.navy, 4) +
  rect(x + 124, y - 22, 24, 24, T.cloth) +
  rect(x + 166, y - 10, 20, 12, T.red) +
  bar(`M${x + 176} ${y - 10}v-14`, T.woodDeep, 8);

/** A police station's reception hall, seen from behind its counter: the way out stays open on the right. */
const hall: PlaceDrawing = {
  back:
    room({ half: 5, depth: 6.5, height: 3.4, dado: T.dado, floor: '#e3dfd3', tiles: true }) +
    tube(330, 70, 200) +
    tube(760, 70, 200) +
    board(482, 122, 316, 44, '接访大厅', { spacing: 22, part: 0.66 }) +
    exitSign(1090, 176) +
    notice(826, 176, 92, 104, '办事指南') +
    outlook(966, 186, 104, 122, { frame: T.white }) +
    radiator(972, 366, 6, 60) +
    seats(498, 430, 5) +
    bar('M150 492H1130', T.gold, 7) +
    letters(912, 509, '请在黄线外等候', { size: 17, fill: T.woodDeep, spacing: 3 }) +
    onSide(-5, 1.0, 2.3, [3.6, 5.4], T.paper) +
    onSide(-5, 2.0, 2.3, [3.6, 5.4], T.red) +
    onSide(-5, 1.2, 1.85, [4.7, 5.2], T.navyPale) +
    onSide(-5, 1.2, 1.85, [3.9, 4.5], T.navyPale) +
    potPlant(182, 452, 0.9) +
    potPlant(1106, 452, 0.9),
  doors: gate(GLASS, 'hall', streetBeyond(300, 227, 167, 217)),
  front:
    table([1.02, 1.9], 0.75, [2.9, 3.45], T.woodPale, T.woodDeep, T.woodPale) +
    path('M0 428H742L770 456H0Z', T.woodPale) +
    rect(0, 456, 770, 14, T.wood) +
    rect(0, 470, 756, 170, T.stone) +
    line('M190 470V640M380 470V640M568 470V640') +
    bar('M252 500h60M446 500h60M632 500h60', T.ironDeep, 5) +
    deskTop(60, 436),
};

/** A small room off the hall, where one can sit down and shut the door. */
const sideRoom: PlaceDrawing = {
  back:
    room({ half: 2.8, depth: 4.6, height: 2.8, dado: T.dado, floor: '#e0d8c6', tiles: true }) +
    tube(560, 66, 190) +
    outlook(318, 192, 108, 126, { frame: T.white }) +
    radiator(326, 392, 6) +
    cabinet(474, 206, 118, 302) +
    letters(736, 150, '为人民服务', { size: 32, fill: T.red, spacing: 10 }) +
    notice(622, 190, 84, 112, '接待制度') +
    notice(722, 190, 84, 112, '公开栏', T.redDeep) +
    potPlant(838, 512),
  doors: door(OFFICE, 'side-room', hallBeyond(868, 209, 125, 299)),
  front: table([0.0, 1.05], 0.75, [3.1, 3.65], T.woodPale, T.woodDeep, T.woodPale),
};

const kettle = (x: number, y: number): string =>
  path(`M${x - 20} ${y}V${y - 26}q20 -16 40 0V${y}Z`, T.iron) +
  bar(`M${x + 20} ${y - 20}l14 -10M${x - 14} ${y - 32}q14 -18 28 0`, T.ironDeep, 4);

const keyBoard = (x: number, y: number): string =>
  rect(x, y, 120, 84, T.woodPale) +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((at) => {
      const [left, top] = [x + 18 + (at % 4) * 28, y + 18 + Math.floor(at / 4) * 38];
      return oval(left, top, 3, 3, T.ironDeep) + bar(`M${left} ${top + 3}v16h4`, T.gold, 3);
    })
    .join('');

/** Where a gatekeeper sits through the night: a sliding window to the gate, keys, a kettle, a bed chair. */
const gatehouse: PlaceDrawing = {
  back:
    room({ half: 2.8, depth: 4.6, height: 2.6, wall: '#efe6d2', floor: '#d8cdb8' }) +
    tube(580, 74, 150) +
    outlook(452, 188, 250, 132, { frame: T.white }) +
    bar('M578 188v132', T.white, 6) +
    rect(440, 336, 276, 12, T.woodPale) +
    keyBoard(734, 200) +
    rect(330, 206, 84, 104, T.paper) +
    flat(rect(330, 206, 84, 22, T.red)) +
    letters(372, 217, '日历', { size: 16, fill: T.gold }) +
    bar('M342 246h60M342 264h60M342 282h40', T.stoneDeep, 4) +
    box([-2.7, -1.5], [0, 0.42], [3.5, 4.5], T.cloth, { top: '#c7d0c2', side: T.clothDeep }) +
    box([0.85, 1.35], [0, 0.6], [4.2, 4.55], T.wood, { top: T.woodPale }) +
    kettle(776, 412),
  doors: door(OFFICE, 'side-room', streetBeyond(868, 209, 125, 299)),
  front: table([0.0, 1.05], 0.75, [3.1, 3.65], T.wood, T.woodDeep, T.woodPale),
};

/** The table by the window of the same hall: who sits there has the room before them and the street behind. */
const windowTable: PlaceDrawing = {
  back:
    room({ half: 3.6, depth: 5, height: 3.2, dado: T.dado, floor: '#e3dfd3', tiles: true }) +
    tube(560, 60, 180) +
    outlook(470, 170, 340, 170, { frame: T.white }) +
    radiator(520, 392, 16, 64) +
    notice(330, 196, 92, 112, '办事指南') +
    potPlant(878, 480, 1.1) +
    exitSign(950, 190) +
    seats(180, 480, 3),
  doors: { closed: '', chain: '', ajar: '', open: '' },
  front: table([-1.35, 1.35], 0.75, [2.6, 3.25], T.woodPale, T.woodDeep, '#ead3ae'),
};

const bench = box([-0.75, 0.95], [0.38, 0.45], [3.9, 4.3], T.wood, { top: T.woodPale });
const benchLegs = bar('M544 452V512M770 452V512', T.ironDeep, 7);

const corridorWall = (dado: string, wall: string): string =>
  room({ half: 6, depth: 4.4, height: 2.8, dado, wall, floor: '#e0dccf', tiles: true }) +
  tube(330, 78, 180) +
  tube(790, 78, 180);

const shutDoor = (x: number, plate: string): string =>
  rect(x - 10, 196, 156, 322, T.woodDeep) +
  rect(x, 206, 136, 312, T.woodPale) +
  rect(x + 28, 236, 80, 90, T.glass) +
  rect(x + 116, 362, 8, 30, T.ironDeep, 2) +
  board(x + 30, 166, 76, 24, plate, { part: 0.62, spacing: 2 });

/** Offices on one side, a bench to wait on. */
const corridor: PlaceDrawing = {
  back:
    corridorWall(T.dado, T.wall) +
    shutDoor(246, '调解室') +
    notice(540, 188, 88, 116, '公示栏') +
    notice(650, 188, 88, 116, '信访条例', T.redDeep) +
    bench +
    benchLegs +
    potPlant(470, 520),
  doors: door(OFFICE, 'corridor', hallBeyond(868, 205, 138, 313)),
  front: '',
};

const cross = (x: number, y: number, arm: number): string =>
  flat(
    rect(x - arm, y - arm / 3, arm * 2, (arm * 2) / 3, T.red),
    rect(x - arm / 3, y - arm, (arm * 2) / 3, arm * 2, T.red),
  );

/** The same in a hospital: signs that hang, a green line to follow. */
const hospital: PlaceDrawing = {
  back:
    corridorWall('#c8dcd6', '#f4f4ee') +
    bar('M0 560H1280', '#5fa583', 6) +
    bar('M560 90V112M720 90V112', T.iron, 4) +
    rect(530, 112, 220, 46, T.white) +
    cross(564, 135, 14) +
    letters(654, 135, '急诊 →', { size: 28, fill: T.red }) +
    shutDoor(246, '诊室') +
    notice(560, 190, 88, 108, '就诊须知', '#3f8f63') +
    seats(520, 512, 5) +
    box([-3.6, -2.5], [0.55, 0.65], [3.4, 3.9], T.white, { side: T.stone }) +
    bar('M60 480V600M196 470V600', T.iron, 5),
  doors: door(OFFICE, 'corridor', hallBeyond(868, 205, 138, 313)),
  front: '',
};

/** Through the glass of a counter, from the clerk's chair. */
const window: PlaceDrawing = {
  back:
    room({ half: 4, depth: 5, height: 3, dado: T.dado, floor: '#e3dfd3', tiles: true }) +
    outlook(180, 196, 104, 120, { frame: T.white }) +
    notice(404, 188, 84, 104, '来访须知') +
    notice(820, 188, 84, 104, '办理流程', T.redDeep) +
    seats(504, 474, 5) +
    bar('M128 536H1152', T.gold, 7),
  front:
    rect(330, 112, 14, 330, T.iron) +
    rect(936, 112, 14, 330, T.iron) +
    rect(330, 100, 620, 14, T.iron) +
    flat(path('M380 428L470 116h44L424 428ZM840 428L905 200V318L874 428Z', T.white, { opacity: 0.25 })) +
    path('M0 432H962L992 458H0Z', T.woodPale) +
    rect(0, 458, 992, 14, T.wood) +
    rect(0, 472, 976, 168, T.stone) +
    line('M210 472V640M430 472V640M850 472V640') +
    path('M560 432h160l-18 18H578Z', T.ironDeep) +
    deskTop(60, 442) +
    oval(820, 440, 30, 7, T.ironDeep) +
    bar('M820 438V396q0 -14 -18 -14', T.ironDeep, 5),
};

const desk = (x: number, y: number): string =>
  rect(x, y, 150, 14, T.woodPale) +
  bar(`M${x + 12} ${y + 14}v90M${x + 138} ${y + 14}v90`, T.ironDeep, 6) +
  rect(x + 14, y + 18, 122, 30, T.wood);

const classroom: PlaceDrawing = {
  back:
    room({ half: 4.1, depth: 6, height: 3.2, dado: T.dado, floor: '#ddd3bd' }) +
    tube(360, 70, 180) +
    tube(730, 70, 180) +
    letters(640, 142, '好好学习　天天向上', { size: 32, fill: T.red, spacing: 8 }) +
    rect(404, 176, 472, 150, T.woodDeep) +
    rect(412, 184, 456, 134, '#5b7f6c') +
    bar('M440 214h92M440 240h64M770 290h66', '#cfe0d3', 4) +
    rect(404, 326, 472, 9, T.wood) +
    rect(600, 340, 92, 116, T.wood) +
    rect(592, 332, 108, 12, T.woodPale) +
    onSide(-4.1, 1.0, 2.4, [3.0, 4.0], T.sky) +
    onSide(-4.1, 1.0, 2.4, [4.3, 5.4], T.sky) +
    notice(236, 200, 90, 100, '学习园地', '#3f8f63') +
    desk(340, 470) +
    desk(520, 470),
  doors: door(OFFICE, 'classroom', hallBeyond(946, 232, 101, 225)),
  front: desk(716, 470),
};

export const OFFICES = {
  hall,
  'window-table': windowTable,
  'side-room': sideRoom,
  gatehouse,
  corridor,
  hospital,
  window,
  classroom,
} as const;
