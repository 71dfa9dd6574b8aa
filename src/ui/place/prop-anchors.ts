import type { Extra } from '../../core/scenario/stage-rules.ts';
import type { PLACE_PROPS, Spot } from '../../core/scenario/stage-vocabulary.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';
import { type Opening, OPENINGS } from './openings.ts';
import { placeOf, type Scenery, type Variant } from './scenery.ts';
import { figureScale, floorAt, perMetre } from './space.ts';
import { standpointOf } from './spots.ts';

/** What a place draws: people are drawn as those with a name are, but for a neighbour in a door. */
export type PlaceProp = Exclude<(typeof PLACE_PROPS)[number], Exclude<Extra, 'neighbour'>>;

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
const OTHER_TABLES: Readonly<Partial<Record<Variant, Surface>>> = {
  'window-table': [640, 470, 2.9],
  'dining-table': [640, 470, 2.9],
  'mediation-room': [640, 470, 2.9],
  'activity-room': [640, 566, 2.28],
};
const tableOf = (scenery: Scenery): Surface => OTHER_TABLES[scenery as Variant] ?? TABLES[placeOf(scenery)];

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
const COUNTERS: Readonly<Partial<Record<Place, Surface>>> = { hall: [590, 444, 2.4] };

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
  hall: { z: 5, clock: [850, 140], calendar: [800, 318], notice: [778, 226], screen: [412, 186] },
  window: { z: 4.4, clock: [356, 160], calendar: [764, 226], notice: [764, 292], screen: [1064, 196] },
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
  hall: 950,
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
    | 'inner'
    | 'nook'
    | 'ceiling';
  /** Centimetres to the right of the middle of it; of a door, of its right edge. */
  readonly off?: number;
  /** Metres away, on the floor. */
  readonly z?: number;
  /** Seen well enough from where one stands. */
  readonly tall?: true;
  /** Before a table that stands there. */
  readonly front?: true;
}

const THINGS: Readonly<Partial<Record<PlaceProp, How>>> = {
  'papers-floor': { on: 'floor', off: -12, z: 3.5 },
  shards: { on: 'floor', off: 22, z: 3.5 },
  'bag-floor': { on: 'floor', off: -52, z: 3.4 },
  'slipper-floor': { on: 'floor', off: 4, z: 3.3 },
  stool: { on: 'floor', off: -44, z: 3.5, tall: true },
  'rack-fallen': { on: 'floor', off: -20, z: 3.6 },
  'stool-broken': { on: 'floor', off: -44, z: 3.5 },
  'table-overturned': { on: 'floor', off: -112, z: 3.7, tall: true },
  'cup-floor': { on: 'floor', off: 40, z: 3.15 },
  'chair-empty': { on: 'floor', off: -6, z: 3.7, tall: true },
  'chair-drawn': { on: 'floor', off: 62, z: 3.4, tall: true },
  stretcher: { on: 'floor', off: 0, z: 3, tall: true, front: true },
  'papers-counter': { on: 'counter' },
  'bag-counter': { on: 'counter', off: -42 },
  'sheet-counter': { on: 'counter', off: 2 },
  'keepsake-counter': { on: 'counter', off: -34 },
  'booklet-counter': { on: 'counter', off: 30 },
  'seal-counter': { on: 'counter', off: 48 },
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
  'shoes-door': { on: 'foot', off: -124 },
  'trainers-door': { on: 'foot', off: -128 },
  'bottles-door': { on: 'foot', off: -128 },
  'helmet-door': { on: 'foot', off: -168 },
  'notice-door': { on: 'leaf' },
  'bag-door': { on: 'hook' },
  'inner-shut': { on: 'inner' },
  'inner-gap': { on: 'inner' },
  'child-desk': { on: 'nook' },
  'card-door': { on: 'sill' },
  smoke: { on: 'air' },
  'basin-floor': { on: 'floor', off: 44, z: 3.3 },
  'ceiling-stain': { on: 'ceiling' },
  'bowl-table': { on: 'table', off: 10 },
  'armbands-table': { on: 'table', off: -24 },
  handcart: { on: 'floor', off: 60, z: 3.6, tall: true },
  'cartons-floor': { on: 'floor', off: -66, z: 3.2 },
  ambulance: { on: 'yard' },
  taxi: { on: 'yard' },
};

/** Foot of the doorway from the living room to those behind it. */
const INNER = { x: 546, y: 512, scale: perMetre(4.5) / 100, front: false, mirrored: false } as const;

/** On the ceiling of a living room, over where a basin stands. */
const OVERHEAD = { x: 640, y: 92, scale: perMetre(3.7) / 100, front: false, mirrored: false } as const;

const OUTSIDE: readonly Place[] = ['steps', 'market', 'street'];
const still = { front: false, mirrored: false } as const;

function byTheDoor(place: Place, { on, off = 0 }: How): Anchor {
  const { x, y, width, height } = doorOf(place);
  const scale = height / 208;
  if (on === 'leaf') return { x: x + width * 0.5, y: y + height * 0.34, scale, ...still };
  if (on === 'hook') return { x: x + width * 0.5, y: y + height * 0.44, scale, ...still };
  if (on === 'sill') return { x: x + width * 0.5, y: y + height + 4, scale, ...still };
  if (on === 'air') return { x: x + 2, y: y + height * 0.62, scale: scale * 0.9, ...still };
  return { x: x + width + off * scale, y: y + height + 14, scale, ...still };
}

function onTop([x, y, z]: Surface, off: number, front: boolean): Anchor {
  const scale = perMetre(z) / 100;
  return { x: x + off * scale, y, scale, front, mirrored: false };
}

/** What belongs to one place: seen through an open door, on the landing or in the room beyond it; a part of its desk. */
const BEYOND: Readonly<Partial<Record<PlaceProp, Readonly<Partial<Record<Place, Anchor>>>>>> = {
  'peephole-lit': { doorway: { x: 996, y: 282, scale: 1, ...still } },
  'bottles-door': { 'living-room': { x: 936, y: 498, scale: 1.2, ...still } },
  'microphone-lit': { window: { x: 802, y: 384, scale: 2, front: true, mirrored: false } },
  'basin-floor': { doorway: { x: 684, y: 500, scale: 1.25, ...still } },
  'shoes-door': { bedroom: { x: 898, y: 520, scale: 0.9, ...still } },
  handcart: { market: { x: 1086, y: 560, scale: 1.8, ...still } },
  'quilt-roll': { market: { x: 690, y: 440, scale: 2.3, ...still } },
  'shutter-half': { market: { x: 640, y: 174, scale: 2.34, ...still } },
  'shutter-down': { market: { x: 640, y: 174, scale: 2.34, ...still } },
};

function ofThing(scenery: Scenery, how: How): Anchor | undefined {
  const place = placeOf(scenery);
  const { on, off = 0, z = 3.4, front = false } = how;
  if (on === 'floor') {
    const scale = perMetre(z) / 100;
    return { x: (FLOORS[place] ?? 640) + off * scale, y: floorAt(z), scale, front, mirrored: false };
  }
  if (on === 'yard')
    return OUTSIDE.includes(place)
      ? { x: 1010, y: floorAt(4.6), scale: perMetre(4.6) / 100, ...still }
      : undefined;
  if (on === 'ceiling') return place === 'living-room' ? OVERHEAD : undefined;
  if (on === 'inner' || on === 'nook') return place === 'living-room' ? INNER : undefined;
  if (on === 'air' && place === 'kitchen') return { x: 625, y: 392, scale: 1.2, ...still };
  if (on === 'bed' && BEDS[place]) return onTop(BEDS[place], off, false);
  if (on === 'counter' && COUNTERS[place] && scenery === place) return onTop(COUNTERS[place], off, true);
  if (on === 'table' || on === 'counter' || on === 'bed')
    return onTop(tableOf(scenery), off, FRONT_TABLES.includes(place));
  return byTheDoor(place, how);
}

const HANGING: Readonly<Partial<Record<PlaceProp, Exclude<keyof Walls, 'z'>>>> = {
  clock: 'clock',
  calendar: 'calendar',
  'wall-notice': 'notice',
  'number-screen': 'screen',
};

/** What hangs on the wall one has at one's back. */
const BEHIND_US: Readonly<Partial<Record<Variant, readonly PlaceProp[]>>> = {
  'window-table': ['number-screen', 'clock'],
};

/** At a spot the author names a thing lies before it. */
function atSpot(scenery: Scenery, spot: Spot): Anchor | undefined {
  const standpoint = standpointOf(scenery, spot);
  if (!standpoint) return undefined;
  const { x, floor, scale } = standpoint;
  return { x: x + 70, y: floor - 8, scale: scale * 5.58, ...still };
}

const THROWN: readonly PlaceProp[] = [
  'papers-floor',
  'papers-counter',
  'papers-table',
  'bag-counter',
  'bag-floor',
  'bag-table',
  'shards',
  'slipper-floor',
  'cup-floor',
  'stool-broken',
  'rack-fallen',
  'table-overturned',
];

/** How a thing comes to where it is: thrown or dropped, pushed under a door; undefined: it is put there. */
export function comingOf(prop: PlaceProp): 'falls' | 'slides' | undefined {
  if (THROWN.includes(prop)) return 'falls';
  return prop === 'card-door' ? 'slides' : undefined;
}

/** Whether it is somebody, who is lit as those with a name are. */
export const isFolk = (prop: PlaceProp): boolean => prop === 'neighbour';

/** Where a thing, or somebody nobody talks with, is in a place; undefined where it cannot be seen there. */
export function anchorOf(scenery: Scenery, prop: PlaceProp, at?: Spot): Anchor | undefined {
  const place = placeOf(scenery);
  if (prop === 'neighbour') {
    const [x, z] = NEIGHBOURS[place] ?? [546, 4.3];
    return { x, y: floorAt(z) - 870 * figureScale(z), scale: figureScale(z), ...still };
  }
  const wall = HANGING[prop];
  if (wall && BEHIND_US[scenery as Variant]?.includes(prop)) return undefined;
  if (wall) {
    const {
      z,
      [wall]: [x, y],
    } = WALLS[place];
    return { x, y, scale: perMetre(z) / 100, ...still };
  }
  const own = at && atSpot(scenery, at);
  const how = THINGS[prop];
  const beyond = BEYOND[prop]?.[place];
  return own ?? beyond ?? (how && ofThing(scenery, how));
}

/** How far what lies there goes, either side of its origin, in centimetres. */
const REACH: Readonly<Partial<Record<How['on'], number>>> = {
  floor: 70,
  foot: 36,
  sill: 32,
  table: 40,
  counter: 44,
  bed: 60,
  nook: 60,
};

/** What lies low in a place, and how it is drawn there. */
export interface Low {
  readonly view: Opening;
  /** With what stands before people: as near as they are. */
  readonly front: boolean;
  readonly on: 'table' | 'ground';
}

const TOPS: readonly (How['on'] | undefined)[] = ['table', 'counter'];

/** What of a place somebody sees who looks down at a thing; undefined for what stands or hangs as high as eyes. */
export function lowAt(scenery: Scenery, prop: PlaceProp, at?: Spot): Low | undefined {
  const { on, tall } = THINGS[prop] ?? {};
  const reach = on && !tall ? REACH[on] : undefined;
  const anchor = reach === undefined ? undefined : anchorOf(scenery, prop, at);
  if (reach === undefined || !anchor) return undefined;
  const { x, y, scale, front } = anchor;
  const [across, up] = [reach * scale, reach * 0.85 * scale];
  const view = { x: x - across, y: y - up, width: 2 * across, height: 1.2 * across };
  return { view, front, on: TOPS.includes(on) ? 'table' : 'ground' };
}

/** Half as wide and half as high as what hangs on a wall, in centimetres. */
const SHEETS: Readonly<Record<Exclude<keyof Walls, 'z'>, readonly [number, number]>> = {
  clock: [18, 18],
  calendar: [18, 24],
  notice: [27, 35],
  screen: [73, 25],
};

/** What of a wall a thing takes; undefined for what does not hang. */
export function onWall(scenery: Scenery, prop: PlaceProp): Opening | undefined {
  const hangs = HANGING[prop];
  const anchor = hangs && anchorOf(scenery, prop);
  if (!hangs || !anchor) return undefined;
  const [across, up] = SHEETS[hangs];
  const { x, y, scale } = anchor;
  return { x: x - across * scale, y: y - up * scale, width: 2 * across * scale, height: 2 * up * scale };
}
