import { project } from '../../../ui/place/space.ts';
import { el, group, path, rect } from '../svg.ts';
import { T } from './tones.ts';

const round = (value: number): string => String(Math.round(value));

/** Without an outline. */
export const flat = (...drawings: readonly string[]): string => group(drawings.join(''), { stroke: 'none' });

/** A line with a thickness of its own, in a colour of its own. */
export const bar = (d: string, stroke: string, width: number): string =>
  path(d, 'none', { stroke, 'stroke-width': width });

/** A line in the ink of every outline. */
export const line = (d: string): string => path(d, 'none');

type Corner = readonly [x: number, y: number, z: number];

/** A flat shape in space, by its corners in metres. */
export const face = (corners: readonly Corner[], fill: string): string =>
  path(
    `M${corners
      .map((corner) =>
        project(...corner)
          .map(round)
          .join(' '),
      )
      .join('L')}Z`,
    fill,
  );

/** A line in space, in the ink of every outline. */
export const edge = (from: Corner, to: Corner): string =>
  line(
    `M${project(...from)
      .map(round)
      .join(' ')}L${project(...to)
      .map(round)
      .join(' ')}`,
  );

export type Span = readonly [from: number, to: number];

/** A box in metres: across, up, and away. What of it is seen: front, top where it is below the eyes, a side. */
export function box(
  across: Span,
  up: Span,
  away: Span,
  fill: string,
  { top = fill, side = fill }: { readonly top?: string; readonly side?: string } = {},
): string {
  const [[a, b], [low, high], [near, far]] = [across, up, away];
  const wall = a > 0 ? a : b < 0 ? b : undefined;
  return (
    (wall === undefined
      ? ''
      : face(
          [
            [wall, low, near],
            [wall, high, near],
            [wall, high, far],
            [wall, low, far],
          ],
          side,
        )) +
    face(
      [
        [a, high, near],
        [b, high, near],
        [b, high, far],
        [a, high, far],
      ],
      top,
    ) +
    face(
      [
        [a, low, near],
        [b, low, near],
        [b, high, near],
        [a, high, near],
      ],
      fill,
    )
  );
}

/** A table: a top and four legs. */
export const table = (
  across: Span,
  height: number,
  away: Span,
  fill: string,
  leg: string,
  top = fill,
): string => {
  const [[a, b], [near, far]] = [across, away];
  const one = (x: number, z: number): string =>
    box([x, x + 0.06], [0, height - 0.05], [z, z + 0.06], leg, { side: leg });
  return (
    one(a + 0.04, far - 0.1) +
    one(b - 0.1, far - 0.1) +
    one(a + 0.02, near) +
    one(b - 0.08, near) +
    box(across, [height - 0.06, height], away, fill, { top })
  );
};

interface Room {
  /** Metres: half across, away to the back wall, up to the ceiling. */
  readonly half: number;
  readonly depth: number;
  readonly height: number;
  readonly wall?: string;
  readonly floor?: string;
  /** The painted lower wall, as in every stairwell and office of the last fifty years. */
  readonly dado?: string;
  readonly tiles?: boolean;
}

/** Nearest that is drawn of a side wall. */
const NEAR = 1.1;

const side = (x: number, low: number, high: number, depth: number, fill: string): string =>
  face(
    [
      [x, low, depth],
      [x, high, depth],
      [x, high, NEAR],
      [x, low, NEAR],
    ],
    fill,
  );

/** Four walls less the one we stand at. */
export function room(shape: Room): string {
  const { half, depth, height, wall = T.wall, floor = T.floor, dado, tiles = false } = shape;
  const back = (low: number, high: number, fill: string): string =>
    face(
      [
        [-half, low, depth],
        [half, low, depth],
        [half, high, depth],
        [-half, high, depth],
      ],
      fill,
    );
  const both = (low: number, high: number, fill: string): string =>
    side(-half, low, high, depth, fill) + side(half, low, high, depth, fill);
  return (
    flat(rect(0, 0, 1280, 640, T.ceiling), rect(0, 288, 1280, 352, floor)) +
    (tiles ? tiling(half, depth) : '') +
    both(0, height, dado === undefined ? T.wallDeep : wall) +
    back(0, height, wall) +
    (dado === undefined ? '' : both(0, 1.2, dado) + back(0, 1.2, dado)) +
    both(0, 0.1, T.stoneDeep) +
    back(0, 0.1, T.stoneDeep)
  );
}

function tiling(half: number, depth: number): string {
  const across = Array.from({ length: Math.round(half * 2) + 1 }, (_, at) => -half + at);
  const rows = [0.45, 0.55, 0.67, 0.82].map((part) => part * depth);
  const joint = ([x, z]: readonly [number, number], [u, w]: readonly [number, number]): string =>
    `M${project(x, 0, z).map(round).join(' ')}L${project(u, 0, w).map(round).join(' ')}`;
  return bar(
    [
      ...across.map((x) => joint([x, depth], [x, NEAR])),
      ...rows.map((z) => joint([-half, z], [half, z])),
    ].join(''),
    T.floorDeep,
    1.5,
  );
}

/** Something flat on a side wall, drawn by its own width and height in metres from the near lower corner. */
export const onSide = (x: number, low: number, high: number, [near, far]: Span, fill: string): string =>
  face(
    [
      [x, low, near],
      [x, high, near],
      [x, high, far],
      [x, low, far],
    ],
    fill,
  );

interface Lettering {
  readonly size: number;
  readonly fill?: string;
  /** One character under another. */
  readonly down?: boolean;
  readonly bold?: boolean;
  readonly spacing?: number;
}

/** Words on a sign, in the letters the page has. `x` is their middle, `y` the middle of the (first) line. */
export function letters(x: number, y: number, words: string, how: Lettering): string {
  const { size, fill = T.dark, down = false, bold = true, spacing = 0 } = how;
  const one = (text: string, top: number): string =>
    el(
      'text',
      {
        x: round(x),
        y: round(top + size * 0.36),
        'font-size': size,
        fill,
        ...(bold && { 'font-weight': 700 }),
        ...(spacing > 0 && { 'letter-spacing': spacing }),
      },
      text,
    );
  const drawn = down
    ? [...words].map((letter, index) => one(letter, y + index * size * 1.16)).join('')
    : one(words, y);
  return group(drawn, { stroke: 'none', 'text-anchor': 'middle' });
}
