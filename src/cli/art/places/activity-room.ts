import { oval, path, rect } from '../svg.ts';
import { door, OFFICE } from './doors.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, letters, line, room, table } from './solid.ts';
import { hangingLamp, notice, outlook } from './things.ts';
import { T } from './tones.ts';

const outsideBeyond = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y, width, height, T.within),
    rect(x, y + height * 0.86, width, height * 0.14, T.stoneDeep),
    rect(x + width * 0.5, y + height * 0.1, width * 0.3, height * 0.2, T.lamp),
  );

/** Ridges of sheet iron under a shed's roof, over the top of every wall. */
const sheetIron =
  path('M0 0H1280V96H0Z', T.iron) +
  bar(
    Array.from({ length: 20 }, (_, at) => `M${at * 66 + 20} 0L${at * 60 + 76} 96`).join(''),
    T.ironDeep,
    3,
  ) +
  rect(0, 92, 1280, 12, T.ironDeep);

/** Marks on the floor and a rail on the wall from the years bicycles stood here. */
const rail =
  bar('M480 430H806', T.ironDeep, 7) +
  bar([506, 570, 634, 698, 762].map((x) => `M${x} 430v26q0 10 10 10`).join(''), T.ironDeep, 5);

const shelf =
  rect(604, 338, 210, 10, T.woodDeep) +
  [0, 1, 2, 3, 4, 5]
    .map((at) =>
      rect(618 + at * 17, 300 - (at % 3) * 5, 13, 38 + (at % 3) * 5, [T.red, T.navyPale, T.cloth][at % 3]),
    )
    .join('') +
  oval(760, 328, 16, 10, T.clothDeep) +
  line('M746 322q14 -14 28 0');

/** A bicycle shed turned into a room for the block: an iron roof, one lamp, a board for what is to be told. */
const activityRoom: PlaceDrawing = {
  back:
    room({ half: 2.8, depth: 4.6, height: 2.8, wall: '#efe7d6', dado: T.dado, floor: '#d5cebf' }) +
    sheetIron +
    hangingLamp(640, 96, 44) +
    outlook(318, 192, 108, 126, { bars: true, frame: T.white }) +
    rail +
    rect(474, 176, 116, 152, T.woodDeep) +
    flat(rect(481, 183, 102, 138, '#b98f63')) +
    notice(488, 190, 42, 60, '通知', T.red) +
    rect(536, 196, 40, 52, T.paper) +
    rect(494, 260, 78, 52, T.paper) +
    letters(711, 176, '邻里活动室', { size: 30, fill: T.redDeep, spacing: 6 }) +
    shelf +
    notice(630, 206, 74, 86, '值日表', '#3f8f63') +
    notice(722, 206, 74, 86, '灭火须知', T.redDeep),
  doors: door(OFFICE, 'side-room', outsideBeyond(868, 209, 125, 299)),
  front: table([-1.15, 1.15], 0.62, [2.05, 2.5], T.woodPale, T.woodDeep, '#e6cda4'),
};

export const ACTIVITY_ROOM = { 'activity-room': activityRoom } as const;
