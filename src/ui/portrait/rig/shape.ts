/** Everything a person is drawn of: a path, filled, or a line with a width. Commands absolute, M L Q C Z only. */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

export type Point = readonly [x: number, y: number];
/** Moves every point of a drawing: turns a head, widens a body, puts a hand at its wrist. */
export type Warp = (x: number, y: number) => Point;

/** Every outline: a warm near-black. */
export const INK = '#2b2523';
/** Width of an outline where a head is some 200 high. */
export const LINE = 5.5;

export const SKIN = 'var(--skin)';
export const CREASE = 'var(--crease)';
export const HAIR = 'var(--hair)';
export const CLOTH = 'var(--cloth)';
export const TRIM = 'var(--trim)';

export const fill = (d: string, colour: string, opacity?: number): Shape =>
  opacity === undefined ? { d, fill: colour } : { d, fill: colour, opacity };
export const pen = (d: string, stroke: string = INK, width: number = LINE, opacity?: number): Shape =>
  opacity === undefined ? { d, stroke, width } : { d, stroke, width, opacity };
export const outlined = (d: string, colour: string, width: number = LINE): Shape => ({
  d,
  fill: colour,
  stroke: INK,
  width,
});

const round = (value: number): string => String(Math.round(value * 10) / 10);

export const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

const PAIR = /(-?[\d.]+)[ ,]+(-?[\d.]+)/g;

export const warpPath = (d: string, warp: Warp): string =>
  d.replace(PAIR, (_, x: string, y: string) => at(warp(Number(x), Number(y))));

export const warped = (shapes: readonly Shape[], warp: Warp): Shape[] =>
  shapes.map((shape) => ({ ...shape, d: warpPath(shape.d, warp) }));

const mirror: Warp = (x, y) => [-x, y];

/** The same once more on the other side of the middle. */
export const both = (d: string): string => d + warpPath(d, mirror);

/** How far a circle's handles stand off, of its radius. */
const HANDLE = 0.5523;

export function oval(cx: number, cy: number, rx: number, ry: number): string {
  const [hx, hy] = [rx * HANDLE, ry * HANDLE];
  const to = (a: Point, b: Point, c: Point): string => `C${at(a)} ${at(b)} ${at(c)}`;
  return (
    `M${at([cx - rx, cy])}` +
    to([cx - rx, cy - hy], [cx - hx, cy - ry], [cx, cy - ry]) +
    to([cx + hx, cy - ry], [cx + rx, cy - hy], [cx + rx, cy]) +
    to([cx + rx, cy + hy], [cx + hx, cy + ry], [cx, cy + ry]) +
    `${to([cx - hx, cy + ry], [cx - rx, cy + hy], [cx - rx, cy])}Z`
  );
}

/** A rectangle, and by `tilt` degrees on its middle. */
export function box(cx: number, cy: number, width: number, height: number, tilt = 0): string {
  const place = placed([cx, cy], tilt);
  const [w, h] = [width / 2, height / 2];
  return `M${at(place(-w, -h))}L${at(place(w, -h))}L${at(place(w, h))}L${at(place(-w, h))}Z`;
}

/** Turns by `degrees` about the origin, enlarges, and brings the origin to `to`. */
export function placed(to: Point, degrees: number, scale = 1, flip = false): Warp {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle) * scale, Math.cos(angle) * scale];
  return (x, y) => {
    const side = flip ? -x : x;
    return [to[0] + side * cos - y * sin, to[1] + side * sin + y * cos];
  };
}

/** A line with a thickness. */
export type Stroke = readonly [d: string, width: number];

/** Thick lines of one colour that grow into one another: outlined as one thing. */
export const limb = (colour: string, strokes: readonly Stroke[], edge: number = 2 * LINE): Shape[] => [
  ...strokes.map(([d, width]) => pen(d, INK, width + edge)),
  ...strokes.map(([d, width]) => pen(d, colour, width)),
];
