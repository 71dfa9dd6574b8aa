import { path, rect } from '../svg.ts';
import { door, OFFICE } from './doors.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, box, flat, letters, room, table } from './solid.ts';
import { board, cabinet, notice, outlook, potPlant, radiator, tube } from './things.ts';
import { T } from './tones.ts';

const corridorBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y + height * 0.55, width, height * 0.33, T.dado),
    rect(x, y + height * 0.88, width, height * 0.12, T.stone),
  );

/** A pennant somebody brought: fringed below, its words down the middle. */
const pennant = (x: number, y: number): string =>
  bar(`M${x - 4} ${y}h60`, T.gold, 5) +
  path(`M${x} ${y + 3}h52v104l-26 18l-26 -18Z`, T.red) +
  bar(`M${x + 2} ${y + 110}l24 16l24 -16`, T.gold, 4) +
  [...'邻里贴心']
    .map((word, at) => letters(x + 26, y + 24 + at * 22, word, { size: 17, fill: T.gold }))
    .join('');

/** On the table between them: a plate with its word, paper for whoever wants to write. */
const plate = (x: number, word: string): string =>
  path(`M${x - 34} 466h68l6 20h-80Z`, T.redDeep) +
  letters(x, 477, word, { size: 14, fill: T.gold, spacing: 2 });

/** Where the people's mediation committee sits: one long table, both sides of a quarrel along it, a window behind. */
const mediationRoom: PlaceDrawing = {
  back:
    room({ half: 3.0, depth: 4.7, height: 2.8, dado: T.dado, floor: '#e0d8c6', tiles: true }) +
    tube(430, 62, 170) +
    tube(700, 62, 170) +
    board(508, 136, 150, 34, '人民调解', { spacing: 6, part: 0.62 }) +
    outlook(676, 178, 132, 140, { frame: T.white }) +
    radiator(688, 392, 7) +
    cabinet(318, 214, 104, 290) +
    pennant(556, 186) +
    notice(486, 186, 56, 78, '自愿', T.navy) +
    potPlant(834, 508, 0.9),
  doors: door(OFFICE, 'side-room', corridorBeyond(868, 209, 125, 299)),
  front:
    box([-1.7, 1.7], [0.08, 0.72], [2.62, 2.66], T.woodPale) +
    table([-1.8, 1.8], 0.75, [2.6, 3.25], T.woodPale, T.woodDeep, '#ead3ae') +
    plate(420, '当事人') +
    plate(860, '当事人'),
};

export const MEDIATION_ROOM = { 'mediation-room': mediationRoom } as const;
