import { group, oval, path, rect } from '../svg.ts';
import { bar, flat, letters, line } from './solid.ts';
import { T } from './tones.ts';

/** Things one finds in a place, in centimetres; 0 0 is the middle of where they stand, or of what hangs. */

const BOWL = '#eef2f2';
const BLUE = '#5f83ad';

const sheet = (x: number, y: number, slant: number): string =>
  path(`M${x} ${y}h26l${slant} 9h-27Z`, T.paper) +
  bar(`M${x + 6 + slant * 0.3} ${y + 3}h14M${x + 6 + slant * 0.6} ${y + 6}h12`, T.stoneDeep, 0.9);

const stack = (width: number): string =>
  path(`M${-width / 2} -9h${width}l4 9v4h${-width - 8}v-4Z`, T.paper) +
  path(`M${-width / 2 - 4} 0h${width + 8}v4h${-width - 8}Z`, T.paper) +
  bar(`M${-width / 2 + 3} -5h${width * 0.6}M${-width / 2 + 1} -2h${width * 0.7}`, T.stoneDeep, 0.9) +
  line(`M${-width / 2 - 4} 2h${width + 8}`);

const shards =
  path('M-44 0l10 -12 14 2 4 10-12 5Z', BOWL) +
  bar('M-34 -12l14 2', BLUE, 2) +
  path('M-8 6l12 -9 9 8-8 6Z', BOWL) +
  path('M20 -2q4 -14 20 -13q12 2 12 13q-14 9 -32 0Z', BOWL) +
  bar('M22 -6q10 8 28 0', BLUE, 2) +
  path('M-24 14l8 -5 6 7Z', BOWL) +
  path('M62 8l9 -7 7 8Z', BOWL) +
  path('M34 15l6 -4 8 5Z', BOWL) +
  flat(oval(4, 17, 2, 1.2, BOWL), oval(-34, 12, 2, 1.2, BOWL), oval(56, 16, 2.4, 1.4, BOWL));

const slipper =
  path('M-10 4q-4 -8 6 -10h8q10 1 9 7q-2 5 -10 5q-8 1 -13 -2Z', '#e5a3a0') +
  path('M-2 -6q6 -7 12 0l-1 6q-6 -4 -12 0Z', '#d3807d') +
  flat(oval(4, -5, 1.6, 1.6, T.paper));

const stoolBroken =
  path('M-22 -4L-2 -36L8 -30L-12 2Z', T.wood) +
  bar('M4 -28L32 -20M-8 -6L22 4', T.line, 6.5) +
  bar('M4 -28L32 -20M-8 -6L22 4', T.woodDeep, 4.5) +
  bar('M38 6L60 0', T.line, 6.5) +
  bar('M38 6L60 0', T.woodDeep, 4.5) +
  path('M60 -3l6 0-4 3 5 2-7 1Z', T.woodPale);

const tableOverturned =
  bar('M-46 -44L-74 -36M50 -44L76 -54M-46 -6L-70 4M50 -6L74 -4', T.line, 8) +
  bar('M-46 -44L-74 -36M50 -44L76 -54M-46 -6L-70 4M50 -6L74 -4', T.woodDeep, 5.5) +
  path('M-54 0L-50 -52L54 -52L58 0Z', T.woodPale) +
  path('M-54 0h112v6h-112Z', T.wood);

const cupFloor =
  flat(path('M-4 6q22 -8 40 0q10 5 -10 8q-28 3 -30 -8Z', '#b9cdd3', { opacity: 0.8 })) +
  path('M-16 -6L-2 -8Q4 0 0 6L-15 5Q-20 -1 -16 -6Z', T.white) +
  oval(0, -1, 3, 7, '#d9dedd') +
  bar('M-10 6q-2 8 5 7', T.line, 1.6);

const clothes =
  path('M-46 4Q-52 -16 -26 -20Q-6 -34 14 -22Q44 -26 48 2Q0 12 -46 4Z', '#a9b9c9') +
  path('M-34 0Q-30 -18 -6 -14Q4 -6 -2 5Z', '#d9a9a0') +
  path('M2 6Q4 -20 28 -18Q38 -8 36 4Z', '#e6d9ae') +
  path('M-20 -18q10 -14 24 -6l4 8q-14 -4 -28 -2Z', '#8fa592') +
  line('M-30 -10q8 4 14 2M12 -8q6 6 14 4');

/** On its point, leaning: in the apple, where there is one. */
const knife = group(
  path('M2 -1.4L18 -3.4L18 1.4Q9 2.4 2 1Z', '#cfd6d8') +
    path('M18 -3.6L33 -4Q35.4 0 33 3L18 2.6Z', '#6a4a36') +
    flat(oval(23, -0.4, 0.9, 0.9, T.iron), oval(29, -0.4, 0.9, 0.9, T.iron)),
  { transform: 'translate(0 -5) rotate(-56)' },
);

const apple =
  oval(0, 0, 13, 4, T.white) +
  path('M-8 -2Q-10 -12 0 -11Q10 -12 8 -2Q0 2 -8 -2Z', '#cf5a4a') +
  path('M-6 -3Q-7 -9 0 -8.6Q7 -9 6 -3Q0 -0.6 -6 -3Z', '#f3e6bf') +
  bar('M0 -11v-3', T.woodDeep, 1.4);

const agreement =
  path('M-14 -8H10L17 5H-13Z', T.paper) +
  letters(-1, -5, '协议书', { size: 4.4 }) +
  bar('M-10 -2h19M-10 0.6h20M-10 3h9', T.stoneDeep, 0.8) +
  flat(oval(9, 3, 1.8, 1.2, T.red)) +
  bar('M18 -6L30 1', T.navy, 1.8);

/** An enamel mug with what it once was given for on it, black with tea inside. */
const mug =
  path('M-6.5 -12L-6 0Q0 2 6 0L6.5 -12Z', T.white) +
  oval(0, -12, 6.5, 2.2, '#6b4a30') +
  bar('M-6.5 -12a6.5 2.2 0 0 1 13 0', '#3f5f92', 1.3) +
  bar('M6.4 -10q5 0 5 4t-5 4', T.line, 1.5) +
  letters(0, -5.4, '劳模', { size: 4.6, fill: T.red }) +
  flat(path('M-5.6 -10.6q5.6 2.2 11.2 0l-.1 1.6q-5.5 2 -11 0Z', '#9a7148'));

const thermos =
  path('M-8 0V-26Q-8 -31 -4 -32H4Q8 -31 8 -26V0Q0 2 -8 0Z', '#c8503f') +
  rect(-4.6, -36, 9.2, 5, T.woodPale, 1.5) +
  flat(oval(0, -15, 4.6, 4.6, '#f2c9a0'), oval(0, -15, 1.8, 1.8, T.gold)) +
  bar('M8 -26q8 2 7 10t-7 8', T.line, 1.8) +
  rect(-8.2, -4, 16.4, 4, T.iron);

const clock =
  oval(0, 0, 17, 17, T.woodDeep) +
  oval(0, 0, 14, 14, T.white) +
  bar('M0 -12v2M0 10v2M-12 0h2M10 0h2', T.dark, 1.4);

const calendar =
  rect(-17, -22, 34, 46, T.paper) +
  flat(rect(-17, -22, 34, 15, T.red)) +
  [0, 1, 2, 3].map((row) => bar(`M-12 ${-1 + row * 6}h24`, T.stoneDeep, 2.2)).join('') +
  bar('M-4 5h4', T.red, 3);

const wallNotice =
  rect(-26, -34, 52, 68, T.paper) +
  [0, 1, 2, 3, 4]
    .map((row) => bar(`M-19 ${-8 + row * 8}h${row === 4 ? 22 : 38}`, T.stoneDeep, 1.8))
    .join('') +
  group(oval(12, 24, 7, 7, 'none'), { stroke: T.red, 'stroke-width': 1.6 });

const numberScreen =
  bar('M-40 -34V-22M40 -34V-22', T.iron, 3) +
  rect(-72, -22, 144, 46, '#33302f', 3) +
  letters(0, 12, '到 3 号窗口', { size: 14, fill: '#8fd67a', spacing: 1 });

const chairBack = path('M-20 -88Q0 -94 20 -88L19 -58Q0 -62 -19 -58Z', T.wood);
const chair =
  bar('M-19 -60V0M19 -60V0', T.line, 6) +
  bar('M-19 -60V0M19 -60V0', T.woodDeep, 4) +
  chairBack +
  path('M-21 -46H21L25 -38H-25Z', T.woodPale) +
  rect(-25, -38, 50, 5, T.wood) +
  bar('M-22 -34V8M22 -34V8', T.line, 6) +
  bar('M-22 -34V8M22 -34V8', T.woodDeep, 4);

/** Pulled out, half turned this way. */
const chairDrawn =
  bar('M14 -58V-4M-16 -64V-10', T.line, 6) +
  bar('M14 -58V-4M-16 -64V-10', T.woodDeep, 4) +
  path('M-18 -94L17 -86L16 -56L-17 -64Z', T.wood) +
  path('M-18 -48L16 -42L2 -32L-34 -38Z', T.woodPale) +
  path('M-34 -38L2 -32V-27L-34 -33Z', T.wood) +
  path('M2 -32L16 -42V-37L2 -27Z', T.woodDeep) +
  bar('M-31 -32V6M0 -26V12', T.line, 6) +
  bar('M-31 -32V6M0 -26V12', T.woodDeep, 4);

const shoe = (x: number): string =>
  path(`M${x} 0q-3 -8 2 -10h6q1 5 9 6q5 1 4 5q-10 1 -21 -1Z`, '#4b4340') + line(`M${x + 6} -7l4 2`);
const shoes = shoe(-20) + shoe(3);

/** Runners, their laces still tied. */
const trainer = (x: number): string =>
  path(`M${x} -1q-3 -11 3 -13h5q3 6 11 7q5 1 4 6Z`, '#e9ece8') +
  path(`M${x - 1} -1h25v3h-25Z`, '#d9784f') +
  flat(path(`M${x + 2} -11q4 6 10 6l-2 4h-9Z`, '#5b86c4')) +
  bar(`M${x + 8} -11l5 -2M${x + 11} -9l5 -2M${x + 7} -13q-5 -5 -6 1q5 2 8 0q4 -5 7 -1`, T.dark, 1);
const trainers = trainer(-26) + trainer(2);

const helmet =
  path('M-16 0Q-18 -22 1 -22Q18 -22 18 -2L22 2Q2 4 -16 0Z', '#e5b637') +
  path('M2 -13Q14 -12 17 -2L3 -1Z', '#5b6468') +
  bar('M-10 -16Q-4 -20 4 -20', T.white, 2) +
  bar('M-12 1q4 8 12 5', T.line, 1.8);

const milk = (x: number): string =>
  path(
    `M${x - 5} -8V-19Q${x - 5} -23 ${x - 2.6} -25V-30H${x + 2.6}V-25Q${x + 5} -23 ${x + 5} -19V-8Z`,
    T.white,
  ) + rect(x - 3.4, -34, 6.8, 4.4, BLUE);
/** 奶箱 on its bracket by the door: two necks look out, nobody has taken them in. */
const bottles =
  bar('M-15 -24V6M15 -24V6', T.ironDeep, 3) +
  rect(-18, -34, 36, 12, '#6d8a73') +
  milk(-8) +
  milk(8) +
  rect(-19, -15, 38, 17, '#94b39a', 1.5) +
  letters(0, -6.5, '鲜奶', { size: 9, fill: T.white, spacing: 2 });

const noticeDoor =
  rect(-14, -19, 28, 38, T.paper) +
  letters(0, -11, '通知', { size: 9, fill: T.red }) +
  bar('M-9 -3h18M-9 2h18M-9 7h18M-9 12h10', T.stoneDeep, 1.4) +
  flat(rect(-4, -22, 8, 5, '#e8dfa8'));

const card =
  path('M-9 -3H9L12 4H-12Z', T.white) +
  flat(path('M-9 -3H9L9.9 -.9H-9.9Z', T.navy)) +
  bar('M-7 1.4h10', T.stoneDeep, 0.9);

const radio =
  bar('M12 -16L24 -32', T.iron, 1.6) +
  rect(-16, -17, 32, 17, '#b4493c', 3) +
  oval(-7, -8.5, 6, 6, '#d9c9a6') +
  rect(2, -14, 11, 4, T.paper) +
  oval(5, -5, 1.8, 1.8, T.gold) +
  oval(11, -5, 1.8, 1.8, T.gold) +
  bar('M-24 -22q-4 -6 0 -12M-30 -18q-8 -10 0 -20', T.ironDeep, 1.6) +
  bar('M2 -26v-12l8 -3v11', T.ironDeep, 1.6) +
  flat(oval(0, -25, 2.6, 2, T.ironDeep), oval(8, -29, 2.6, 2, T.ironDeep));

const stretcher =
  bar('M-78 -22L-60 -4M-60 -22L-78 -4M60 -22L78 -4M78 -22L60 -4', T.ironDeep, 3.4) +
  oval(-76, 0, 5, 5, T.dark) +
  oval(-60, 0, 5, 5, T.dark) +
  oval(60, 0, 5, 5, T.dark) +
  oval(76, 0, 5, 5, T.dark) +
  path('M-92 -34H92L100 -24H-100Z', '#e8e6dd') +
  rect(-100, -24, 200, 5, '#d8792f') +
  path('M-84 -40H-52Q-48 -34 -54 -33H-90Z', T.white) +
  bar('M-20 -33V-20M36 -33V-20', T.navy, 4) +
  bar('M-110 -25h12M98 -25h12', T.ironDeep, 4);

const ambulance =
  path('M-150 -20V-150Q-150 -162 -138 -162H70Q92 -162 106 -138L130 -96Q150 -92 150 -74V-20Z', T.white) +
  path('M60 -142H76Q86 -140 92 -130L110 -96H60Z', T.glass) +
  rect(-130, -142, 70, 46, T.glass) +
  flat(rect(-150, -76, 300, 18, T.red)) +
  letters(0, -112, '急救', { size: 34, fill: T.red, spacing: 4 }) +
  letters(10, -40, '120', { size: 26, fill: T.red }) +
  rect(-20, -176, 52, 14, '#5b86c4', 5) +
  oval(-90, -16, 27, 27, T.dark) +
  oval(-90, -16, 12, 12, T.iron) +
  oval(92, -16, 27, 27, T.dark) +
  oval(92, -16, 12, 12, T.iron) +
  line('M46 -150V-24M-40 -150V-24');

const taxi =
  path(
    'M-118 -26Q-120 -56 -96 -60L-64 -66Q-46 -98 -30 -100H34Q50 -98 68 -66L104 -58Q120 -54 118 -26Z',
    '#3f8f8a',
  ) +
  path('M-50 -66Q-38 -90 -26 -92H-2V-66ZM6 -92H32Q42 -88 54 -66H6Z', T.glass) +
  rect(-18, -112, 38, 12, T.gold, 3) +
  letters(1, -106, '出租', { size: 10, fill: T.dark, spacing: 2 }) +
  flat(rect(-116, -42, 232, 9, T.gold)) +
  oval(-72, -22, 22, 22, T.dark) +
  oval(-72, -22, 9, 9, T.iron) +
  oval(74, -22, 22, 22, T.dark) +
  oval(74, -22, 9, 9, T.iron) +
  line('M2 -92V-30');

const smoke = flat(
  ...[
    [0, 0, 22],
    [-16, -24, 26],
    [14, -46, 30],
    [-8, -76, 34],
    [20, -104, 36],
  ].map(([x = 0, y = 0, r = 0], index) =>
    group(oval(x, y, r, r * 0.8, '#dcd8cc'), { opacity: 0.6 - index * 0.09 }),
  ),
);

export const BELONGINGS = {
  'papers-floor':
    sheet(-34, 0, 5) + sheet(6, -8, -4) + sheet(14, 6, 8) + sheet(-12, 12, -6) + sheet(-62, 10, 3),
  'papers-counter': stack(26) + group(sheet(16, -3, 4)),
  'papers-table': stack(24) + sheet(-40, -4, 5),
  shards,
  'slipper-floor': slipper,
  'stool-broken': stoolBroken,
  'table-overturned': tableOverturned,
  'cup-floor': cupFloor,
  'clothes-bed': clothes,
  'knife-table': knife,
  'fruit-table': apple,
  'agreement-table': agreement,
  'tea-stained': mug,
  thermos,
  clock,
  calendar,
  'wall-notice': wallNotice,
  'number-screen': numberScreen,
  'chair-empty': chair,
  'chair-drawn': chairDrawn,
  'shoes-door': shoes,
  'trainers-door': trainers,
  'helmet-door': helmet,
  'bottles-door': bottles,
  'notice-door': noticeDoor,
  'card-door': card,
  'radio-playing': radio,
  stretcher,
  ambulance,
  taxi,
  smoke,
} as const;
