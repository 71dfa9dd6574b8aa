import type { FigureView } from '../session/views/scene-view.ts';
import { HORIZON, MEASURE } from '../ui/place/space.ts';
import { type Box, type Rect, rectOf, wideOf } from './box.ts';
import type { Camera, Framing, Placed } from './camera.ts';
import { eyeOver, layDown, type Lying } from './lay-down.ts';
import type { Sights } from './sights.ts';
import { spread } from './spread.ts';

/** Somebody where they are drawn, in pixels of the picture. */
export interface Seat {
  readonly placed: Placed;
  /** Their middle, from the left. */
  readonly x: number;
  /** Pixels to the unit of a drawn person: a grown head is 210 units high. */
  readonly unit: number;
  readonly face: Rect;
  /** Where somebody who lies there does. */
  readonly lying: Lying | undefined;
  /** Faces of those at their side. */
  readonly company: readonly Rect[];
}

/** A picture of this size, ready to be drawn. */
export interface Arrangement {
  /** Its aim never shows what is beside the place. */
  readonly camera: Camera;
  /** Where the eyes of those who stand are, from the top: whoever sits is looked at from as low. */
  readonly eye: number;
  /** In the order of the framing: the farthest first. */
  readonly seats: readonly Seat[];
}

/** Half of a head with its hair, half of a body at the shoulders, in units. */
const HEAD = 100;
const SHOULDERS = 156;
/** From the hair to under the chin. */
const FACE = 258;
/** Of somebody who lies there. */
const LENGTH = 720;
const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Room beside what has to be seen, in the place's measure. */
const MARGIN = 90;
/** Above a sign, in pixels. */
const AIR = 4;

/** As near as a sign in the place allows, so that it is not cut by the upper edge. */
function nearest(top: number | undefined, box: Box): number {
  const rise = top === undefined ? 0 : (HORIZON - top) * (wideOf(box) / MEASURE.width);
  const near = rise > 0 ? (box.eye - AIR) / rise : Number.POSITIVE_INFINITY;
  return near < 1 ? Number.POSITIVE_INFINITY : near;
}

/** As near and as far aside as what has to be seen allows, never past the place's edge. */
function aimOf({ x, zoom }: Camera, { across, top }: Sights, box: Box): Camera {
  const shown = (near: number): number => (MEASURE.width * box.width) / (wideOf(box) * near);
  const fit = across ? shown(1) / (across.to - across.from + 2 * MARGIN) : zoom;
  const near = within(1, Math.min(fit, nearest(top, box)), zoom);
  const half = shown(near) / 2;
  const aim = across ? within(across.to + MARGIN - half, x, across.from - MARGIN + half) : x;
  return { x: within(half, aim, Math.max(half, MEASURE.width - half)), zoom: near };
}

/** Where the officer's cap is: what lies behind it is hidden. */
const CAPS = { wide: 0, middle: 0.7, close: 1 } as const;
const capWidth = (side: 'left' | 'right' | undefined, shot: keyof typeof CAPS, { height }: Box): number =>
  side === undefined ? 0 : (CAPS[shot] * height * 150) / 560;

const unitOf = ({ size }: Placed, { head }: Box): number => (head * size) / 210;

function faceOf({ drop }: Placed, x: number, unit: number, { head, eye }: Box): Rect {
  return rectOf(x - 85 * unit, eye + drop * head - 115 * unit, 170 * unit, FACE * unit);
}

/** Over a head, room for its label, in letters; under a chin, of a head, for a line of two rows. */
const LABEL = 3;
const CHIN = 0.1;

/** Where some stand and others sit: raised until the lowest chin is over the words, as far as the highest head allows. */
function overWords(cast: readonly Placed[], box: Box): number {
  const faces = cast
    .filter((placed) => !isFixed(placed))
    .map((placed) => faceOf(placed, 0, unitOf(placed, box), box));
  const under = Math.max(0, ...faces.map(({ bottom }) => bottom + CHIN * box.head - box.clear));
  const room = Math.min(...faces.map(({ top }) => top - LABEL * box.letter));
  return box.eye - within(0, under, Math.max(0, room));
}

/** Faces of those at somebody's side, lower or higher than their eyes, or than the sheet of who lies there. */
const facesBeside = ({ company }: Placed, x: number, unit: number, from: number): Rect[] =>
  company.map(({ x: aside, y, scale }) =>
    rectOf(
      x + (aside - 85 * scale) * unit,
      from + (y - 115 * scale) * unit,
      170 * scale * unit,
      FACE * scale * unit,
    ),
  );

/** From the upper edge of a sheet to the eyes of who is drawn on it, in units. */
const SHEET_TO_EYES = 180;

/** How far somebody with all who are at their side goes, to the left (-1) or right (1), in units. */
const reach = ({ company, on }: Placed, way: -1 | 1): number =>
  Math.max(on === 'floor' ? LENGTH / 2 : HEAD, ...company.map(({ x }) => way * x + HEAD));

/** What has to be between the middles of two neighbours; whoever is lower and behind needs more. */
function gapBetween(left: Seat, right: Seat, order: ReadonlyMap<Placed, number>): number {
  const nearer = (order.get(left.placed) ?? 0) > (order.get(right.placed) ?? 0) ? left : right;
  const behind = nearer === left ? right : left;
  const more = behind.placed.drop - nearer.placed.drop > 0.12 ? (SHOULDERS - HEAD) * nearer.unit : 0;
  return reach(left.placed, 1) * left.unit + reach(right.placed, -1) * right.unit + more;
}

/** Those whose place the picture cannot choose: one sees them through a gap, or on what they lie on. */
const isFixed = ({ gap, on }: Placed): boolean => gap !== undefined || (on !== undefined && on !== 'floor');

/** What stands by a door, a window or a table gives way less than who stands in the open; whoever speaks least. */
const weightOf = ({ speaking, at }: FigureView): number =>
  speaking ? 6 : ['left', 'middle', 'right'].includes(at) ? 1 : 3;

/**
 * Where everybody is in a picture of this size: as they stand in the place, but every face whole, inside, free of the
 * officer's cap, and beside the others'.
 */
export function arrange(
  framing: Framing,
  sights: Sights | undefined,
  given: Box,
  officer: { readonly side: 'left' | 'right' | undefined; readonly shot: keyof typeof CAPS },
): Arrangement {
  const down = Math.min(...framing.cast.map(({ drop }) => drop));
  const supports = framing.cast.flatMap(({ on }) => on ?? []);
  const lower = given.eye - (Number.isFinite(down) ? down : 0) * given.head * 0.8;
  const eye =
    supports.length > 0 ? eyeOver(supports, given) : overWords(framing.cast, { ...given, eye: lower });
  const box = { ...given, eye };
  const camera = sights ? aimOf(framing.camera, sights, box) : framing.camera;
  const order = new Map(framing.cast.map((placed, index) => [placed, index]));
  const scale = (wideOf(box) * camera.zoom) / MEASURE.width;
  const seatAt = (placed: Placed, x: number): Seat => {
    if (placed.on) {
      const lying = layDown(placed.on, x, placed.size, scale, box);
      const company = facesBeside(placed, lying.x, lying.unit, lying.top + SHEET_TO_EYES * lying.unit);
      return { placed, x: lying.x, unit: lying.unit, face: lying.face, lying, company };
    }
    const unit = unitOf(placed, box);
    const company = facesBeside(placed, x, unit, box.eye + placed.drop * box.head);
    return { placed, x, unit, face: faceOf(placed, x, unit, box), lying: undefined, company };
  };
  const wished = framing.cast.map((placed) => seatAt(placed, box.width / 2 + (placed.x - camera.x) * scale));
  const movable = wished.filter(({ placed }) => !isFixed(placed)).sort((one, other) => one.x - other.x);
  const cap = capWidth(officer.side, officer.shot, box);
  const [first, last] = [movable[0], movable.at(-1)];
  const low = first ? reach(first.placed, -1) * first.unit : 0;
  const high = last ? reach(last.placed, 1) * last.unit : 0;
  const xs = spread(
    movable.map(({ x, placed: { figure } }) => ({
      at: x,
      weight: weightOf(figure),
    })),
    movable.slice(1).map((seat, index) => gapBetween(movable[index] as Seat, seat, order)),
    [low + (officer.side === 'left' ? cap : 0), box.width - high - (officer.side === 'right' ? cap : 0)],
  );
  const placed = new Map(movable.map(({ placed: who }, index) => [who, xs[index] ?? box.width / 2]));
  return {
    camera,
    eye,
    seats: wished.map((seat) => seatAt(seat.placed, placed.get(seat.placed) ?? seat.x)),
  };
}
