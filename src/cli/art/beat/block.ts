import { path, rect } from '../svg.ts';
import { bar, flat, letters, line } from '../places/solid.ts';
import { T } from '../places/tones.ts';
import { openings, patches } from './grid.ts';

/** How far a roof goes back, as seen from above the road. */
const BACK = [18, -16] as const;

interface Solid {
  readonly x: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly wall: string;
  readonly side: string;
  readonly roof: string;
}

/** A box with its roof and its right side, from above. */
export function solid({ x, base, width, height, wall, side, roof }: Solid): string {
  const [dx, dy] = BACK;
  const top = base - height;
  return (
    path(`M${x} ${top}l${dx} ${dy}h${width}l${-dx} ${-dy}Z`, roof) +
    path(`M${x + width} ${top}l${dx} ${dy}V${base + dy}L${x + width} ${base}Z`, side) +
    rect(x, top, width, height, wall)
  );
}

/** A name as it is put up on a house. */
export function nameBoard(x: number, y: number, words: string, fill: string = T.navy): string {
  const width = [...words].reduce((sum, letter) => sum + (letter > '~' ? 24 : 14), 18);
  return rect(x - width / 2, y - 17, width, 34, fill, 3) + letters(x, y, words, { size: 23, fill: T.white });
}

/** Boards of a balcony, and what has been hung out on it. */
function balconies(spots: readonly (readonly [number, number])[], width: number, fill: string): string {
  const rails = spots.map(([x, y]) => `M${x - 4} ${y + 15}h${width + 8}v9h${-width - 8}Z`).join('');
  const wash = spots.filter((_, at) => at % 4 === 1);
  return (
    path(rails, fill) +
    flat(
      path(
        patches(
          wash.map(([x, y]) => [x + 1, y + 5] as const),
          5,
          9,
        ),
        T.red,
      ),
      path(
        patches(
          wash.map(([x, y]) => [x + 8, y + 5] as const),
          6,
          8,
        ),
        T.navyPale,
      ),
    )
  );
}

export interface Block {
  readonly x: number;
  readonly base: number;
  readonly width: number;
  readonly floors: number;
  /** Openings in a row. */
  readonly bays: number;
  readonly wall: string;
  readonly side: string;
  readonly roof: string;
  readonly name: string;
}

const FLOOR = 32;
const PLINTH = 14;

const heightOf = (floors: number): number => floors * FLOOR + PLINTH + 6;

const windowsOf = ({ x, base, width, floors, bays }: Block): (readonly [number, number])[] =>
  openings([x + width / bays / 2 - 9, base - heightOf(floors) + 12], [bays, floors], [width / bays, FLOOR]);

const isStairs = ({ bays }: Block, at: number): boolean => at % bays === Math.floor(bays / 2);

const LIT = [1, 4, 6, 11, 13, 18, 21, 24, 29];

/** Windows somebody is at home behind: drawn over the dark. */
export const litWindows = (block: Block): string =>
  patches(
    windowsOf(block).filter((_, at) => !isStairs(block, at) && LIT.includes(at)),
    18,
    18,
  );

/** A block of flats of the last century: stairs in the middle, balconies, water heaters on the roof. */
export function flats(block: Block): string {
  const { x, base, width, floors, wall, side, roof } = block;
  const height = heightOf(floors);
  const top = base - height;
  const all = windowsOf(block);
  const rooms = all.filter((_, at) => !isStairs(block, at));
  const stairs = all.filter((_, at) => isStairs(block, at));
  const [stairX] = stairs[0] ?? [x];
  const railed = rooms.filter(([left]) => Math.abs(left - stairX) > width / block.bays + 2);
  const heaters = [0.2, 0.42, 0.74].map((part) => `M${x + part * width} ${top - 8}l8 -9h16l-8 9Z`).join('');
  return (
    solid({ x, base, width, height, wall, side, roof }) +
    path(heaters, T.navyPale) +
    flat(rect(stairX - 8, top + 2, 34, height - 2, side, 0)) +
    flat(path(`M${x} ${base - PLINTH}h${width}v${PLINTH}h${-width}Z`, T.stoneDeep)) +
    path(patches(rooms, 18, 18), T.glass) +
    line(rooms.map(([left, y]) => `M${left + 9} ${y}v18`).join('')) +
    path(
      patches(
        stairs.map(([left, y]) => [left + 3, y + 3] as const),
        12,
        12,
      ),
      T.stone,
    ) +
    balconies(railed, 18, T.white) +
    path(`M${stairX - 3} ${base - 26}h24v26h-24Z`, T.ironDeep) +
    path(`M${stairX - 9} ${base - 32}h36v6h-36Z`, T.stone) +
    rect(x, top, width, height, 'none')
  );
}

/** Its name, up on its roof's edge. */
export const nameOf = ({ x, base, width, floors, name }: Block): string =>
  nameBoard(x + width / 2, base - heightOf(floors) + 6, name);

/** A flagpole with its flag. */
export const flag = (x: number, base: number, height: number): string =>
  bar(`M${x} ${base}V${base - height}`, T.line, 4) +
  bar(`M${x} ${base}V${base - height}`, T.iron, 2) +
  path(`M${x + 1} ${base - height + 2}q10 -6 18 0t18 -1v20q-9 6 -18 1t-18 0Z`, T.red);
