import { path } from '../svg.ts';
import { bar, flat, letters } from './solid.ts';
import { T } from './tones.ts';

/** What is brought to a meeting of neighbours. In centimetres; 0 0 is the middle of where it stands. */

const band = (x: number, y: number): string =>
  path(
    `M${x - 13} ${y - 5}Q${x} ${y - 9} ${x + 13} ${y - 5}V${y + 3}Q${x} ${y - 1} ${x - 13} ${y + 3}Z`,
    T.red,
  ) +
  flat(
    path(
      `M${x - 13} ${y - 5}Q${x} ${y - 9} ${x + 13} ${y - 5}V${y - 3.6}Q${x} ${y - 7.6} ${x - 13} ${y - 3.6}Z`,
      T.redDeep,
    ),
  );

/** Red armbands in a heap, the uppermost with its words showing, one put aside. */
const armbands =
  [0, 1, 2, 3].map((at) => band((at % 2) * 3 - 2, 3 - at * 4)).join('') +
  letters(1, -12.4, '值勤', { size: 6, fill: T.gold, spacing: 1.5 }) +
  band(30, 3) +
  bar('M24 .6h12', T.gold, 1.4);

export const MEETING_THINGS = { 'armbands-table': armbands } as const;
