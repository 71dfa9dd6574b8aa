import { oval, path, rect } from '../svg.ts';
import { door, OFFICE } from './doors.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, box, flat, letters, room } from './solid.ts';
import { potPlant, tube } from './things.ts';
import { T } from './tones.ts';

const COOL = '#e9edea';
const COOL_DEEP = '#d6ddd9';

const plainRoom = (half: number, depth: number): string =>
  room({ half, depth, height: 2.75, wall: COOL, dado: COOL_DEEP, floor: '#d3d4cd', tiles: true });

const hallBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y, width, height, COOL),
    rect(x, y + height * 0.88, width, height * 0.12, T.stone),
    rect(x + width * 0.16, y + height * 0.66, width * 0.7, height * 0.08, T.wood),
  );

/** A bench to wait on, evergreens, one door at the end. Nothing on the walls. */
const funeralHome: PlaceDrawing = {
  back:
    plainRoom(6, 4.4) +
    tube(420, 78, 150) +
    tube(760, 78, 150) +
    rect(350, 196, 156, 322, T.stoneDeep) +
    rect(362, 206, 132, 312, '#b9c0bd') +
    box([-0.75, 0.95], [0.38, 0.45], [3.9, 4.3], T.wood, { top: T.woodPale }) +
    bar('M544 452V512M770 452V512', T.ironDeep, 7) +
    potPlant(300, 520, 1.1) +
    potPlant(1064, 520, 1.1),
  doors: door(OFFICE, 'corridor', hallBeyond(868, 205, 138, 313)),
  front: '',
};

/** Somebody lies under a white sheet, covered to the last; a chair, a flower in a jar. No face is drawn. */
const covered =
  box([-2.2, 0], [0.5, 0.62], [3.2, 4.15], T.iron, { top: T.white, side: T.ironDeep }) +
  bar('M220 500V610M600 500V610M226 520H596', T.ironDeep, 6) +
  path(
    'M196 474Q214 424 262 428Q290 400 326 424Q410 414 470 436Q520 440 548 428Q580 424 606 476L612 520Q400 536 192 520Z',
    T.white,
  ) +
  bar('M300 444Q330 490 322 520M430 446Q436 490 424 522M540 444Q548 490 544 518', COOL_DEEP, 4);

const farewell: PlaceDrawing = {
  back:
    plainRoom(2.7, 4.4) +
    tube(560, 78, 150) +
    rect(420, 176, 210, 168, T.paper) +
    flat(rect(432, 188, 186, 144, COOL_DEEP)) +
    bar('M440 300Q480 250 520 286T610 262', '#b7c4bd', 8) +
    letters(740, 196, '静', { size: 40, fill: '#9aa6a1', bold: false }) +
    box([0.2, 0.6], [0, 0.7], [3.8, 4.25], T.woodPale, { top: T.wood }) +
    rect(690, 372, 20, 30, T.glass, 3) +
    bar('M700 374V336M700 350L688 338', T.greenDeep, 3) +
    flat(oval(700, 330, 11, 10, T.white), oval(686, 336, 8, 7, T.white)) +
    covered,
  doors: door(OFFICE, 'bedroom', hallBeyond(880, 205, 131, 313)),
  front: '',
};

export const MOURNING = { 'funeral-home': funeralHome, farewell } as const;
