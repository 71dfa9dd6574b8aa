/** A place is drawn as seen by somebody standing there: eyes 1.58 m over the floor, looking at the middle. */
export const MEASURE = { width: 1280, height: 640 } as const;

/** What an upright phone shows of a place, across. */
export const NARROW = { from: 380, to: 900 } as const;

/** Where the eyes of all who stand are, however far off: y in the place's measure. */
export const HORIZON = 288;

/** How much nearer than the place what stands before people is drawn: people are drawn larger than their place. */
export const NEARER = 1.7;

const EYE_HEIGHT = 1.58;
const FOCUS = 640;

/** Units of a place to the metre, `z` metres away. */
export const perMetre = (z: number): number => FOCUS / z;

/** Metres across from the middle, up from the floor and away, as a point of the place's measure. */
export const project = (x: number, y: number, z: number): readonly [x: number, y: number] => [
  MEASURE.width / 2 + x * perMetre(z),
  HORIZON + (EYE_HEIGHT - y) * perMetre(z),
];

/** y of the floor, `z` metres away. */
export const floorAt = (z: number): number => project(0, 0, z)[1];

/** Units of a drawn person (a grown head is 210 high) to the metre. */
const FIGURE_METRE = 558;

/** Units of a place to one unit of a person who stands `z` metres away. */
export const figureScale = (z: number): number => perMetre(z) / FIGURE_METRE;
