import type { Build, AgeBand } from '../look.ts';
import type { Warp } from './shape.ts';

/** -1 a quarter to the viewer's left, 0 towards them, 1 to their right. */
export type Turn = -1 | 0 | 1;

const HALF_WIDTH = 82;
const HALF_HEIGHT = 107;
/** How far round a head goes that is turned a quarter. */
const ANGLE = (23 * Math.PI) / 180;
/** How far chin and crown go with it. */
const CHIN = 15;
const CROWN = -7;

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * Turns what is drawn on a head seen from the front: its middle goes round as on a cylinder, its edge hardly moves.
 *
 * @param pitch -1 chin up to 1 chin down
 */
export function turnHead(turn: Turn, pitch = 0): Warp {
  return (x, y) => {
    const middle = 1 - smooth(0.8, 1, Math.hypot(x / HALF_WIDTH, (y + 3) / HALF_HEIGHT));
    const edge = x + turn * mix(CROWN, CHIN, smooth(-100, 90, y));
    const inside = Math.min(1, Math.max(-1, x / HALF_WIDTH));
    const angle = Math.asin(inside) + turn * ANGLE;
    const round = HALF_WIDTH * Math.sin(Math.min(Math.PI / 2, Math.max(-Math.PI / 2, angle)));
    return [mix(edge, round, middle), y + pitch * 15 * middle];
  };
}

const WIDTHS: Readonly<Record<Build, number>> = { slight: 0.86, middle: 1, heavy: 1.15 };
/** Where a body begins, below the chin. */
const NECK = 120;

export interface BodyFrame {
  readonly build: Build;
  readonly band: AgeBand;
  readonly turn: Turn;
  /** Up is positive: shrugged, drawn up in fear; dropped below 0. */
  readonly shoulders: number;
}

/** A body beside its head: heads are drawn large, a child's larger still. */
const SIZES: Readonly<Record<AgeBand, number>> = {
  child: 0.6,
  young: 0.9,
  middle: 0.9,
  old: 0.9,
  aged: 0.86,
};

/** What a limb's thickness is of a grown middle body's. */
export const thickness = (build: Build, band: AgeBand): number =>
  SIZES[band] * { slight: 0.88, middle: 1, heavy: 1.14 }[build];

/** Widens, turns and lifts the shoulders of what is drawn on a middle grown body seen from the front. */
export function shapeBody({ build, band, turn, shoulders }: BodyFrame): Warp {
  const size = SIZES[band];
  return (x, y) => {
    const belly = build === 'heavy' ? 1 + 0.13 * smooth(200, 330, y) : 1;
    const wide = x * WIDTHS[build] * belly;
    const round = turn * 20 * Math.max(0, 1 - (x / 175) ** 2);
    const lift = shoulders * smooth(30, 120, Math.abs(x)) * (1 - smooth(200, 330, y));
    return [size * (wide * (turn === 0 ? 1 : 0.93) + round), NECK + size * (y - NECK) - lift];
  };
}
