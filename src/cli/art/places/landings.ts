import { oval, path, rect } from '../svg.ts';
import { door, STEEL, threshold } from './doors.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, letters, line, room } from './solid.ts';
import { board, bulb, couplet, hangingLamp, lintelWords, outlook } from './things.ts';
import { T } from './tones.ts';

/** Stencilled and pasted on every landing: a trade and nothing one could ring. */
const smallAd = (x: number, y: number, words: string, colour: string): string =>
  rect(x, y, 62, 26, T.paper) + letters(x + 31, y + 13, words, { size: 17, fill: colour });

const meters =
  rect(270, 186, 100, 118, T.stone) +
  line('M320 186v59M270 245h100') +
  [295, 345].map((x) => oval(x, 216, 15, 15, T.white) + bar(`M${x} 216l8 -7`, T.red, 2.5)).join('') +
  bar('M320 186V106M370 276H470', T.iron, 5) +
  letters(320, 268, '电表', { size: 18 });

/** What one sees of a small flat from its door: the end of a sofa, a lamp, a calendar. */
function homeBeyond(x: number, y: number, width: number, height: number): string {
  const floor = y + height * 0.86;
  return (
    flat(rect(x, floor, width, y + height - floor, T.floorDeep)) +
    rect(x + width * 0.6, y + height * 0.24, width * 0.22, height * 0.16, T.paper) +
    flat(rect(x + width * 0.6, y + height * 0.24, width * 0.22, height * 0.04, T.red)) +
    rect(x + width * 0.42, floor - height * 0.22, width * 0.58, height * 0.22, T.cloth) +
    hangingLamp(x + width * 0.5, y, height * 0.03)
  );
}

const otherDoor =
  rect(908, 196, 176, 374, T.woodDeep) +
  rect(919, 206, 154, 364, '#8f8a80') +
  rect(940, 232, 112, 130, '#a39d92') +
  rect(940, 400, 112, 140, '#a39d92') +
  rect(1052, 376, 9, 34, T.ironDeep, 2) +
  oval(996, 282, 5, 5, T.dark);

const doorway: PlaceDrawing = {
  back:
    room({ half: 3, depth: 3.6, height: 2.6, dado: T.dado, floor: T.stone }) +
    meters +
    smallAd(408, 296, '开锁', T.navy) +
    smallAd(262, 322, '疏通', T.redDeep) +
    bulb(470, 30, 60) +
    bar('M0 560L190 420M0 470L190 372', T.redDeep, 10) +
    bar('M40 440V640M110 400V590M180 370V560', T.ironDeep, 6) +
    otherDoor +
    threshold(536, 574, 206),
  doors: door(STEEL, 'doorway', homeBeyond(552, 199, 174, 370)),
  front: '',
};

const couplets = (right: string, left: string, over: string): string =>
  couplet(748, 254, 36, right) + couplet(498, 254, 36, left) + lintelWords(639, 150, 190, 34, over);

const lantern = (x: number, y: number): string =>
  line(`M${x} ${y - 40}v22`) +
  oval(x, y, 24, 20, T.red) +
  rect(x - 9, y - 24, 18, 6, T.gold) +
  rect(x - 9, y + 18, 18, 6, T.gold) +
  bar(`M${x} ${y + 24}v22`, T.gold, 4);

/** What hangs about a flat's door: last year's couplets, a bare wall, a plaque from the neighbourhood. */
export const DOOR_DRESSES: readonly string[] = [
  lantern(506, 236) +
    lantern(772, 290) +
    board(568, 152, 142, 32, '五好家庭', { back: T.gold, ink: T.redDeep, spacing: 4, part: 0.66 }),
  couplets('和顺一门有百福', '平安二字值千金', '万象更新'),
  couplets('天增岁月人增寿', '春满乾坤福满门', '家和万事兴'),
  smallAd(756, 300, '开锁', T.navy) + smallAd(474, 420, '搬家', T.redDeep),
  couplets('旧岁又添几个喜', '新年更上一层楼', '福寿安康'),
];

const STAIRS = 9;

/** Up to the right, a step at a time. */
const flight = (): string => {
  const steps = Array.from({ length: STAIRS }, (_, at) => `H${770 + (at + 1) * 52}V${524 - (at + 1) * 34}`);
  return path(`M770 548V524${steps.join('')}H1280V548Z`, T.stone);
};

/** Its banister: before whoever leans on it. */
const banister =
  bar(
    Array.from({ length: STAIRS }, (_, at) => `M${790 + at * 52} ${520 - at * 34}V${430 - at * 34}`).join(''),
    T.ironDeep,
    6,
  ) +
  bar('M776 436L1280 106', T.line, 16) +
  bar('M776 436L1280 106', T.redDeep, 12);

const bicycle = (x: number, y: number): string =>
  bar(
    `M${x} ${y - 34}a34 34 0 1 0 .1 0M${x + 116} ${y - 34}a34 34 0 1 0 .1 0M${x} ${y}L${x + 40} ${y - 58}H${x + 96}L${x + 116} ${y}M${x + 40} ${y - 58}L${x + 56} ${y}L${x + 96} ${y - 58}V${y - 76}h18M${x + 28} ${y - 70}h26`,
    T.ironDeep,
    5,
  );

/** The landing of an old block between two floors. */
const stairwell: PlaceDrawing = {
  back:
    room({ half: 3.4, depth: 4.2, height: 3, dado: T.dado, floor: T.stone }) +
    outlook(480, 164, 150, 118, { frame: T.ironDeep }) +
    bulb(700, 20, 50) +
    smallAd(206, 226, '开锁', T.navy) +
    smallAd(284, 208, '搬家', T.redDeep) +
    smallAd(232, 300, '回收', '#3f7f5f') +
    rect(376, 196, 66, 88, T.paper) +
    letters(409, 214, '通知', { size: 20, fill: T.red }) +
    bar('M388 236h42M388 250h42M388 264h26', T.stoneDeep, 3) +
    bicycle(206, 520) +
    flight(),
  front: banister,
};

export const LANDINGS = { doorway, stairwell } as const;
