import { group, oval, path, rect } from '../svg.ts';
import { bar, flat, letters, line } from './solid.ts';
import { T } from './tones.ts';

/** What people have put down: on a table, a counter, a bed. In centimetres; 0 0 is the middle of where it stands. */

const CANVAS = '#e6dcc0';
const CANVAS_DEEP = '#cdbf9a';

/** 布袋, lying flat: its broken strap is mended with a shoelace, knotted. */
const bag =
  bar('M13 -4Q28 -10 24 -1Q20 4 8 2', T.line, 3) +
  bar('M13 -4Q28 -10 24 -1Q20 4 8 2', CANVAS_DEEP, 1.9) +
  bar('M22 -8l3 3m1 -4l-3 3', T.white, 1.6) +
  path('M-20 1Q-22 -12 -14 -13Q0 -16 13 -12Q19 -10 17 1Q0 4 -20 1Z', CANVAS) +
  flat(path('M-14 -13Q0 -16 13 -12L12 -8Q0 -11 -14 -8Z', CANVAS_DEEP)) +
  line('M-14 -8Q0 -11 12 -8M-15 -3q14 4 28 0');

/** On a hook: it hangs by its strap. */
const bagHung =
  bar('M-3 -46h6', T.iron, 3) +
  bar('M-11 -20Q-10 -42 0 -45Q10 -42 11 -20', T.line, 3.4) +
  bar('M-11 -20Q-10 -42 0 -45Q10 -42 11 -20', CANVAS_DEEP, 2.2) +
  bar('M-9 -36l4 3m1 -5l-4 4', T.white, 1.7) +
  path('M-16 0Q-18 -20 -12 -22H12Q18 -20 16 0Q0 3 -16 0Z', CANVAS) +
  flat(path('M-12 -22H12L11 -17Q0 -14 -11 -17Z', CANVAS_DEEP));

const glass =
  path('M-4.5 -12H4.5L3.8 0Q0 1.4 -3.8 0Z', T.glass) +
  flat(path('M-4.2 -9H4.2L3.8 -.4Q0 .8 -3.8 -.4Z', '#b7d6de')) +
  oval(0, -12, 4.5, 1.3, T.white);

const register =
  path('M-24 3L-20 -7Q-9 -10 0 -6Q9 -10 20 -7L24 3Q11 0 0 4Q-11 0 -24 3Z', T.paper) +
  bar('M0 -6V4', T.line, 1) +
  bar('M-18 -5h13M-19 -2.4h14M-20 .2h15M4 -5h13M5 -2.4h14', T.stoneDeep, 0.9) +
  bar('M18 -9L30 -2', T.navy, 1.8);

const file =
  path('M-20 -9H16L22 0H-18Z', '#d9b574') +
  path('M-18 0H22V3H-18Z', T.paper) +
  letters(-1, -5, '卷宗', { size: 6, fill: T.redDeep, spacing: 2 }) +
  bar('M-16 -2h30', T.woodDeep, 0.8);

const notebook =
  path('M-13 -7H9L14 2H-11Z', T.paper) +
  path('M-13 -7H-10L-8 2H-11Z', T.navy) +
  bar('M-6 -4.6h13M-5.6 -2.2h14M-5 .2h9', T.stoneDeep, 0.8) +
  bar('M12 -8L21 -1', T.navy, 1.7);

/** What is to be taken along, laid out in a row. */
const papersBed = group(
  [-40, -13, 14, 40]
    .map(
      (x, at) =>
        path(`M${x - 11} -7h19l4 9h-20Z`, at === 2 ? '#d9b574' : T.paper) +
        bar(`M${x - 7} -4h11M${x - 6} -1.4h12`, T.stoneDeep, 0.9),
    )
    .join('') + flat(oval(44, -1, 2, 1.4, T.red)),
);

const stool =
  bar('M-13 -38L-17 0M13 -38L17 0', T.line, 6) +
  bar('M-13 -38L-17 0M13 -38L17 0', T.woodDeep, 4) +
  bar('M-15 -14H15', T.woodDeep, 3) +
  path('M-19 -44H19L21 -38H-21Z', T.woodPale) +
  rect(-21, -38, 42, 4, T.wood);

/** The rack the bowls stood on, over on its side, and what was in it. */
const rackFallen =
  path('M-60 0L-52 -44L40 -52L46 -8Z', T.woodPale) +
  path('M-53 -6L-46 -38L-12 -41L-10 -9ZM-4 -10L-5 -42L33 -45L38 -13Z', T.woodDeep) +
  path('M-34 -10q-2 -16 10 -18q12 1 12 16Z', '#eef2f2') +
  path('M50 6q3 -14 18 -13q12 2 12 13q-14 8 -30 0Z', '#eef2f2') +
  bar('M52 2q12 7 26 0', '#5f83ad', 2) +
  path('M-84 10l12 -10 10 7-10 8Z', '#eef2f2') +
  path('M-20 12l10 -8 8 7-8 5Z', '#eef2f2') +
  path('M16 10l9 -7 8 8Z', '#eef2f2');

/** Somebody is behind the door: a light in its eye. */
const peephole = flat(oval(0, 0, 11, 11, '#f6dba6')) + oval(0, 0, 6, 6, '#fff3c8');

export const LAID_OUT = {
  'peephole-lit': peephole,
  'bag-counter': bag,
  'bag-table': bag,
  'bag-floor': bag,
  'bag-door': bagHung,
  'cup-table': glass,
  'register-table': register,
  'file-table': file,
  'notebook-table': notebook,
  'papers-bed': papersBed,
  stool,
  'rack-fallen': rackFallen,
} as const;
