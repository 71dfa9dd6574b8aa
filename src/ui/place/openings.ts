import type { Door } from '../../core/scenario/stage-vocabulary.ts';
import { floorAt, HORIZON, perMetre } from './space.ts';

/** A part of a place, in its measure. */
export interface Opening {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Doorway {
  /** As far as the chain lets it. */
  readonly chain: Opening;
  readonly ajar: Opening;
  readonly open: Opening;
}

/**
 * A door `width` by `height` metres in a wall `z` metres away, its left edge at `x`; `gap` of it when ajar, from `from`,
 * and `hand` of it on the chain.
 */
function doorway(
  x: number,
  z: number,
  width: number,
  height: number,
  gap: number,
  { from = 0, hand = gap } = {},
): Doorway {
  const unit = perMetre(z);
  const y = Math.round(HORIZON - (height - 1.58) * unit);
  const open = { x, y, width: Math.round(width * unit), height: Math.round(floorAt(z)) - y };
  const start = x + Math.round(from * unit);
  const slit = (wide: number): Opening => ({ ...open, x: start, width: Math.round(wide * unit) });
  return { open, ajar: slit(gap), chain: slit(hand) };
}

/** Where the doors are, by place: what one sees through them is clipped to this. */
export const OPENINGS = {
  hall: doorway(300, 6.5, 1.7, 2.2, 0.4, { from: 0.85 }),
  'side-room': doorway(868, 4.6, 0.9, 2.15, 0.28),
  corridor: doorway(868, 4.4, 0.95, 2.15, 0.28),
  doorway: doorway(552, 3.6, 0.98, 2.08, 0.43, { hand: 0.28 }),
  steps: doorway(560, 6.4, 1.6, 2.2, 0.36, { from: 0.8 }),
  'living-room': doorway(884, 4.5, 0.92, 2.1, 0.28),
  bedroom: doorway(880, 4.4, 0.9, 2.1, 0.28),
  kitchen: doorway(890, 4.3, 0.88, 2.1, 0.28),
  classroom: doorway(946, 6, 0.95, 2.1, 0.32),
} as const satisfies Readonly<Record<string, Doorway>>;

const isDoored = (place: string): place is keyof typeof OPENINGS => Object.hasOwn(OPENINGS, place);

/** What of a place one sees through its door, in the place's measure; undefined where it is shut or there is none. */
export function openingOf(place: string, door: Door | undefined): Opening | undefined {
  if (!isDoored(place) || door === undefined || door === 'closed') return undefined;
  return OPENINGS[place][door];
}
