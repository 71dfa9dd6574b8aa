import type { Opening } from './openings.ts';
import type { Scenery } from './scenery.ts';

/** Words that tell where in a place one stands and hang on no wall there. */
const WHEREABOUTS: ReadonlySet<string> = new Set([
  '台前',
  '台阶下',
  '大门口',
  '所门口',
  '门口',
  '楼门口',
  '楼下',
  '楼道里',
  '楼梯上',
  '窗边',
  '窗前',
  '桌边',
  '饭桌边',
  '靠窗那张桌',
  '床边',
  '里屋',
  '外屋',
  '卧室门口',
  '三楼拐角',
  '拐角',
]);

/** Where a place has a board or a plate for its sign. */
interface Plate extends Opening {
  readonly kind: 'board' | 'enamel' | 'plate';
}

const PLATES: Readonly<Partial<Record<Scenery, Plate>>> = {
  doorway: { x: 792, y: 206, width: 76, height: 40, kind: 'enamel' },
  stairwell: { x: 500, y: 108, width: 110, height: 38, kind: 'enamel' },
  'side-room': { x: 872, y: 164, width: 116, height: 30, kind: 'plate' },
  corridor: { x: 872, y: 160, width: 130, height: 30, kind: 'plate' },
  window: { x: 500, y: 182, width: 280, height: 42, kind: 'board' },
  steps: { x: 240, y: 142, width: 800, height: 46, kind: 'board' },
  street: { x: 582, y: 222, width: 116, height: 32, kind: 'enamel' },
};

export interface Lettered extends Plate {
  readonly words: string;
  /** Height of a letter, in the place's measure. */
  readonly size: number;
}

/** A sign as it hangs there; undefined where there is none, or it says only where in the place one stands. */
export function letteredSign(scenery: Scenery, sign: string | undefined): Lettered | undefined {
  const plate = PLATES[scenery];
  if (!plate || sign === undefined || WHEREABOUTS.has(sign)) return undefined;
  const size = Math.round(Math.min(plate.height * 0.72, (plate.width * 0.9) / breadth(sign)));
  return { ...plate, words: sign, size };
}

/** In letters of full width: a figure takes a little more than half. */
const breadth = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.6 : 1), 0);

/** Kinds of flats' doors: their colours, and what hangs about them (`pl-dress-…`). */
export const DOOR_PAINTS = [
  { '--leaf': '#96574d', '--panel': '#ad6f63' },
  { '--leaf': '#a5745c', '--panel': '#b88a72' },
  { '--leaf': '#8f6a4c', '--panel': '#a8825f' },
  { '--leaf': '#7d8a8f', '--panel': '#95a1a5' },
  { '--leaf': '#6f8272', '--panel': '#879a88' },
] as const;

/** Which kind a flat's door is: always the same for the same number, another for the next flat and the floor below. */
export const dressOf = (sign: string | undefined): number =>
  [...(sign ?? '').matchAll(/\d/g)].reduce((sum, [digit]) => sum + Number(digit), 0) % DOOR_PAINTS.length;

/** What is written over each kind of door (`pl-dress-…`), in the place's measure. */
export const DRESS_SIGNS: readonly (readonly Opening[])[] = [
  [{ x: 568, y: 152, width: 142, height: 32 }],
  [{ x: 544, y: 150, width: 190, height: 34 }],
  [{ x: 544, y: 150, width: 190, height: 34 }],
  [],
  [{ x: 544, y: 150, width: 190, height: 34 }],
];
