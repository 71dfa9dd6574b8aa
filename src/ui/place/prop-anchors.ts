import type { PLACE_PROPS, Spot } from '../../core/scenario/stage-vocabulary.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';
import { OPENINGS } from './openings.ts';
import { figureScale, floorAt, perMetre } from './space.ts';
import { standpointOf } from './spots.ts';

export type PlaceProp = (typeof PLACE_PROPS)[number];

/** Where something is drawn: its origin in the place's measure and units of the place to one unit of the drawing. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Drawn before whoever stands behind a table or a counter. */
  readonly front: boolean;
  /** Turned the other way, so that it faces the middle. */
  readonly mirrored: boolean;
}

/** People nobody talks with, and where they stand if the author does not say. */
const FOLK: Readonly<Partial<Record<PlaceProp, readonly Spot[]>>> = {
  colleague: ['right'],
  policewoman: ['left'],
  colleagues: ['door', 'right'],
  firefighters: ['door', 'right'],
  medics: ['left'],
};

type Surface = readonly [x: number, y: number, z: number];

/** Tops one can put something on: the middle, in the place's measure, and metres away. */
const TABLES: Readonly<Record<Place, Surface>> = {
  hall: [940, 466, 3.2],
  window: [690, 450, 2.4],
  'side-room': [752, 452, 3.35],
  corridor: [690, 452, 4.1],
  doorway: [320, 186, 3.6],
  stairwell: [555, 302, 4.1],
  steps: [860, 478, 4.4],
  'living-room': [748, 450, 3.35],
  bedroom: [680, 456, 4.1],
  kitchen: [748, 452, 3.35],
  market: [1080, 470, 4],
  street: [640, 448, 6],
  classroom: [790, 474, 4.4],
};
const FRONT_TABLES: readonly Place[] = [
  'hall',
  'window',
  'side-room',
  'living-room',
  'kitchen',
  'market',
  'classroom',
];

/** Where a neighbour's door is: x of its middle and metres away. */
const NEIGHBOURS: Readonly<Partial<Record<Place, readonly [x: number, z: number]>>> = {
  doorway: [994, 3.55],
  stairwell: [330, 4.15],
};

/** Counters, where they are not the table. */
const COUNTERS: Readonly<Partial<Record<Place, Surface>>> = { hall: [690, 444, 2.4] };

const BEDS: Readonly<Partial<Record<Place, Surface>>> = { bedroom: [604, 478, 3.6] };

/** Free wall: a clock, a calendar, a notice, a board of numbers; metres away. */
interface Walls {
  readonly z: number;
  readonly clock: readonly [number, number];
  readonly calendar: readonly [number, number];
  readonly notice: readonly [number, number];
  readonly screen: readonly [number, number];
}
const WALLS: Readonly<Record<Place, Walls>> = {
  hall: { z: 5, clock: [850, 140], calendar: [800, 318], notice: [778, 226], screen: [636, 206] },
  window: { z: 4.4, clock: [356, 160], calendar: [764, 226], notice: [574, 226], screen: [676, 148] },
  'side-room': { z: 4.2, clock: [450, 160], calendar: [836, 256], notice: [448, 240], screen: [660, 346] },
  corridor: { z: 4.2, clock: [500, 160], calendar: [478, 244], notice: [790, 246], screen: [640, 150] },
  doorway: { z: 3.6, clock: [430, 168], calendar: [432, 232], notice: [842, 300], screen: [820, 160] },
  stairwell: { z: 4, clock: [660, 150], calendar: [676, 230], notice: [716, 240], screen: [720, 150] },
  steps: { z: 5.4, clock: [840, 120], calendar: [768, 360], notice: [768, 366], screen: [880, 120] },
  'living-room': { z: 4, clock: [832, 176], calendar: [836, 262], notice: [836, 262], screen: [738, 296] },
  bedroom: { z: 4, clock: [652, 170], calendar: [466, 220], notice: [466, 220], screen: [575, 310] },
  kitchen: { z: 4, clock: [860, 160], calendar: [862, 250], notice: [862, 250], screen: [776, 140] },
  market: { z: 6, clock: [460, 160], calendar: [360, 300], notice: [830, 260], screen: [640, 220] },
  street: { z: 6, clock: [480, 70], calendar: [520, 330], notice: [524, 330], screen: [640, 180] },
  classroom: { z: 5, clock: [916, 160], calendar: [908, 256], notice: [366, 246], screen: [640, 360] },
};

/** Middle of the floor that nothing stands before. */
const FLOORS: Readonly<Partial<Record<Place, number>>> = {
  hall: 846,
  window: 1080,
  'living-room': 540,
  'side-room': 540,
  kitchen: 540,
};

/** Where nothing hangs on a door: as much of a wall as a door takes. */
const DOORLESS = { x: 690, y: 200, width: 90, height: 330 };
const doorOf = (place: Place) =>
  Object.hasOwn(OPENINGS, place) ? OPENINGS[place as keyof typeof OPENINGS].open : DOORLESS;

interface How {
  readonly on:
    | 'floor'
    | 'table'
    | 'counter'
    | 'bed'
    | 'foot'
    | 'leaf'
    | 'hook'
    | 'sill'
    | 'air'
    | 'yard'
    | 'inner';
  /** Centimetres to the right of the middle of it; of a door, of its right edge. */
  readonly off?: number;
  /** Metres away, on the floor. */
  readonly z?: number;
  /** Before a table that stands there. */
  readonly front?: true;
}

const THINGS: Readonly<Partial<Record<PlaceProp, How>>> = {
  'papers-floor': { on: 'floor', off: -12, z: 3.5 },
  shards: { on: 'floor', off: 22, z: 3.5 },
  'slipper-floor': { on: 'floor', off: 4, z: 3.3 },
  stool: { on: 'floor', off: -44, z: 3.5 },
  'rack-fallen': { on: 'floor', off: -20, z: 3.6 },
  'stool-broken': { on: 'floor', off: -44, z: 3.5 },
  'table-overturned': { on: 'floor', off: -112, z: 3.7 },
  'cup-floor': { on: 'floor', off: 40, z: 3.15 },
  'chair-empty': { on: 'floor', off: -6, z: 3.7 },
  'chair-drawn': { on: 'floor', off: 62, z: 3.4 },
  stretcher: { on: 'floor', off: 0, z: 3, front: true },
  'papers-counter': { on: 'counter' },
  'bag-counter': { on: 'counter', off: -46 },
  'papers-table': { on: 'table', off: -14 },
  'agreement-table': { on: 'table', off: -6 },
  'fruit-table': { on: 'table', off: -8 },
  'knife-table': { on: 'table', off: -8 },
  'cup-table': { on: 'table', off: 22 },
  'register-table': { on: 'table', off: -4 },
  'file-table': { on: 'table', off: -22 },
  'notebook-table': { on: 'table', off: 12 },
  'bag-table': { on: 'table', off: 34 },
  'tea-stained': { on: 'table', off: 24 },
  thermos: { on: 'table', off: 40 },
  'radio-playing': { on: 'table', off: -34 },
  'clothes-bed': { on: 'bed' },
  'papers-bed': { on: 'bed', off: -24 },
  'shoes-door': { on: 'foot', off: 12 },
  'trainers-door': { on: 'foot', off: -128 },
  'bottles-door': { on: 'foot', off: -128 },
  'helmet-door': { on: 'foot', off: -168 },
  'notice-door': { on: 'leaf' },
  'bag-door': { on: 'hook' },
  'inner-shut': { on: 'inner' },
  'inner-gap': { on: 'inner' },
  'child-desk': { on: 'inner' },
  'card-door': { on: 'sill' },
  smoke: { on: 'air' },
  ambulance: { on: 'yard' },
  taxi: { on: 'yard' },
};

/** Foot of the doorway from the living room to those behind it. */
const INNER = { x: 546, y: 512, scale: perMetre(4.5) / 100, front: false, mirrored: false } as const;

const OUTSIDE: readonly Place[] = ['steps', 'market', 'street'];
const still = { front: false, mirrored: false } as const;

function byTheDoor(place: Place, { on, off = 0 }: How): Anchor {
  const { x, y, width, height } = doorOf(place);
  const scale = height / 208;
  if (on === 'leaf') return { x: x + width * 0.5, y: y + height * 0.34, scale, ...still };
  if (on === 'hook') return { x: x + width * 0.5, y: y + height * 0.44, scale, ...still };
  if (on === 'sill') return { x: x + width * 0.5, y: y + height + 4, scale, ...still };
  if (on === 'air') return { x: x + width * 0.3, y: y + height * 0.62, scale: scale * 0.9, ...still };
  return { x: x + width + off * scale, y: y + height + 14, scale, ...still };
}

function onTop([x, y, z]: Surface, off: number, front: boolean): Anchor {
  const scale = perMetre(z) / 100;
  return { x: x + off * scale, y, scale, front, mirrored: false };
}

function ofThing(place: Place, how: How): Anchor | undefined {
  const { on, off = 0, z = 3.4, front = false } = how;
  if (on === 'floor') {
    const scale = perMetre(z) / 100;
    return { x: (FLOORS[place] ?? 640) + off * scale, y: floorAt(z), scale, front, mirrored: false };
  }
  if (on === 'yard')
    return OUTSIDE.includes(place)
      ? { x: 1010, y: floorAt(4.6), scale: perMetre(4.6) / 100, ...still }
      : undefined;
  if (on === 'inner') return place === 'living-room' ? INNER : undefined;
  if (on === 'air' && place === 'kitchen') return { x: 625, y: 392, scale: 1.2, ...still };
  if (on === 'bed' && BEDS[place]) return onTop(BEDS[place], off, false);
  if (on === 'counter' && COUNTERS[place]) return onTop(COUNTERS[place], off, true);
  if (on === 'table' || on === 'counter' || on === 'bed')
    return onTop(TABLES[place], off, FRONT_TABLES.includes(place));
  return byTheDoor(place, how);
}

const HANGING: Readonly<Partial<Record<PlaceProp, Exclude<keyof Walls, 'z'>>>> = {
  clock: 'clock',
  calendar: 'calendar',
  'wall-notice': 'notice',
  'number-screen': 'screen',
};

/** At a spot the author names: a person stands there, a thing lies before it. */
function atSpot(place: Place, spot: Spot, person: boolean): Anchor | undefined {
  const standpoint = standpointOf(place, spot);
  if (!standpoint) return undefined;
  const { x, floor, scale, behind } = standpoint;
  if (!person) return { x: x + 70, y: floor - 8, scale: scale * 5.58, ...still };
  return { x, y: floor - 882 * scale, scale, front: !behind, mirrored: x > 640 };
}

/** Whether it is people, who are lit as those with a name are. */
export const isFolk = (prop: PlaceProp): boolean => prop === 'neighbour' || FOLK[prop] !== undefined;

/** Where a thing, or somebody nobody talks with, is in a place; undefined where it cannot be seen there. */
export function anchorOf(place: Place, prop: PlaceProp, at?: Spot): Anchor | undefined {
  const spots = FOLK[prop];
  if (spots) {
    const found = (at ? [at, ...spots] : spots).flatMap((spot) => atSpot(place, spot, true) ?? []);
    return found[0];
  }
  if (prop === 'neighbour') {
    const [x, z] = NEIGHBOURS[place] ?? [546, 4.3];
    return { x, y: floorAt(z) - 870 * figureScale(z), scale: figureScale(z), ...still };
  }
  const wall = HANGING[prop];
  if (wall) {
    const {
      z,
      [wall]: [x, y],
    } = WALLS[place];
    return { x, y, scale: perMetre(z) / 100, ...still };
  }
  const own = at && atSpot(place, at, false);
  const how = THINGS[prop];
  return own ?? (how && ofThing(place, how));
}
