import type { Spot } from '../../core/scenario/stage-vocabulary.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';
import { placeOf, type Scenery, type Variant } from './scenery.ts';
import { figureScale, floorAt, perMetre } from './space.ts';

/** Where somebody's feet are, in the place's measure, and how large a person is drawn there. */
export interface Standpoint {
  readonly x: number;
  /** y of the floor under them; may be below the picture. */
  readonly floor: number;
  /** Units of the place to one unit of a person (a grown head is 210). */
  readonly scale: number;
  /** Stands behind what the place has in front: a counter, a table, a stall. */
  readonly behind: boolean;
  /** Where the middle of somebody who lies there is, on what they lie on; undefined where that is the floor. */
  readonly bed: { readonly x: number; readonly y: number } | undefined;
}

/** x in the place's measure, and metres away. */
type Ground = readonly [x: number, z: number, more?: { behind?: true; bed?: Standpoint['bed']; up?: number }];

const FRONT = { left: [452, 3], middle: [640, 3], right: [828, 3] } as const;
const BEHIND = { behind: true } as const;

const GROUNDS: { readonly [P in Place]: Readonly<Partial<Record<Spot, Ground>>> } = {
  hall: {
    left: [452, 3, BEHIND],
    middle: [640, 3, BEHIND],
    right: [834, 3, BEHIND],
    back: [546, 4.6, BEHIND],
    counter: [250, 2.5],
    table: [907, 3.9, BEHIND],
    window: [990, 4.6],
    door: [374, 6, BEHIND],
  },
  window: {
    left: [452, 3, BEHIND],
    middle: [640, 3, BEHIND],
    right: [828, 3, BEHIND],
    back: [546, 4.4, BEHIND],
    counter: [250, 2.2],
  },
  'side-room': {
    ...FRONT,
    back: [546, 4.2],
    table: [736, 3.9, BEHIND],
    window: [356, 4.1],
    door: [966, 4.3],
    'beyond-door': [900, 5.4],
  },
  corridor: {
    ...FRONT,
    back: [546, 4.1],
    door: [972, 4.2],
    'beyond-door': [900, 5.4],
  },
  doorway: {
    left: [392, 3],
    middle: [510, 3.1],
    right: [836, 3],
    back: [1000, 3.5],
    door: [676, 3.5],
    'beyond-door': [608, 4.3],
  },
  stairwell: {
    left: [452, 3],
    middle: [620, 3],
    right: [792, 3],
    back: [968, 4, { ...BEHIND, up: 0.75 }],
  },
  steps: {
    ...FRONT,
    back: [546, 4.4],
    door: [716, 6],
  },
  'living-room': {
    ...FRONT,
    back: [546, 4.2],
    table: [736, 3.9, BEHIND],
    window: [356, 4],
    door: [984, 4.2],
    'beyond-door': [916, 5.4],
  },
  bedroom: {
    left: [412, 2.95],
    middle: [640, 3],
    right: [828, 3],
    back: [736, 4],
    bed: [530, 3.15, { bed: { x: 440, y: 498 } }],
    window: [318, 4.3],
    door: [978, 4.1],
    'beyond-door': [912, 5.4],
  },
  kitchen: {
    ...FRONT,
    back: [546, 3.9],
    table: [736, 3.85, BEHIND],
    window: [366, 3.9],
    door: [986, 4.1],
    'beyond-door': [921, 5.4],
  },
  market: {
    ...FRONT,
    back: [546, 4.8],
    counter: [1030, 4.2, BEHIND],
  },
  street: {
    ...FRONT,
    back: [546, 5],
  },
  classroom: {
    ...FRONT,
    back: [546, 5.2],
    table: [744, 4.4, BEHIND],
    window: [330, 4.6],
    door: [968, 5.4],
  },
};

/** Where it is otherwise in a place that looks another way. */
const OTHERWISE: Readonly<Partial<Record<Variant, Readonly<Partial<Record<Spot, Ground>>>>>> = {
  'window-table': {
    left: [452, 3, BEHIND],
    middle: [640, 3, BEHIND],
    right: [834, 3, BEHIND],
    table: [640, 3, BEHIND],
    back: [470, 4.6, BEHIND],
  },
  'dining-table': {
    left: [452, 3, BEHIND],
    middle: [640, 3, BEHIND],
    right: [828, 3, BEHIND],
    table: [736, 3.2, BEHIND],
  },
  'mediation-room': {
    left: [390, 3, BEHIND],
    middle: [640, 3, BEHIND],
    right: [905, 3, BEHIND],
    table: [572, 3.3, BEHIND],
    window: [738, 4.2, BEHIND],
  },
  'dry-goods': {
    left: [330, 3.1],
    middle: [600, 2.9],
    right: [960, 3.05],
    back: [880, 5],
    counter: [640, 3.3, BEHIND],
  },
  'activity-room': {
    left: [420, 3.05, BEHIND],
    middle: [640, 3.15, BEHIND],
    right: [850, 3.05, BEHIND],
    back: [536, 4.3, BEHIND],
    table: [744, 4.1, BEHIND],
    window: [322, 4.1, BEHIND],
    door: [968, 4.2, BEHIND],
  },
};

/** Rooms with a table in them, and how far off it is: whoever is farther stands behind it. */
const TABLED: readonly Place[] = ['side-room', 'living-room', 'kitchen'];
const TABLE = 3.7;

const groundOf = (scenery: Scenery, spot: Spot): Ground | undefined =>
  OTHERWISE[scenery as Variant]?.[spot] ?? GROUNDS[placeOf(scenery)][spot];

/** Where somebody stands at a spot of a place; undefined where the place has no such spot. */
export function standpointOf(scenery: Scenery, spot: Spot): Standpoint | undefined {
  const ground = groundOf(scenery, spot);
  if (!ground) return undefined;
  const [x, z, { behind = z > TABLE && TABLED.includes(placeOf(scenery)), bed, up = 0 } = {}] = ground;
  return { x, floor: floorAt(z) - up * perMetre(z), scale: figureScale(z), behind, bed };
}

/** Every spot of a place with where it is. */
export const standpointsOf = (place: Place): readonly (readonly [Spot, Standpoint])[] =>
  (Object.keys(GROUNDS[place]) as Spot[]).flatMap((spot) => {
    const standpoint = standpointOf(place, spot);
    return standpoint ? [[spot, standpoint] as const] : [];
  });
