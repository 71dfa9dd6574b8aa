import type { BeatPlace } from '../../core/beat/beat-places.ts';

/** Where somebody stands on the picture, in its own measure (1280 across, 640 down): the middle of their feet. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** So many side by side, the others behind. */
  readonly columns: number;
}

export const PICTURE = { width: 1280, height: 640 } as const;

export const BEAT_SPOTS: Readonly<Record<BeatPlace, Spot>> = {
  station: { x: 326, y: 628, columns: 3 },
  'yihe-1': { x: 110, y: 402, columns: 3 },
  'yihe-3': { x: 322, y: 402, columns: 3 },
  school: { x: 524, y: 402, columns: 2 },
  'nanyao-3': { x: 776, y: 402, columns: 2 },
  'nanyao-4': { x: 962, y: 402, columns: 3 },
  'nanyao-7': { x: 1164, y: 402, columns: 3 },
  'nanyao-9': { x: 1176, y: 632, columns: 2 },
  committee: { x: 1006, y: 632, columns: 2 },
  breakfast: { x: 856, y: 560, columns: 1 },
  site: { x: 574, y: 162, columns: 2 },
};

/** The picture is two halves, so that they may stand one under the other. */
export const HALVES = ['left', 'right'] as const;
export type Half = (typeof HALVES)[number];

const MIDDLE = PICTURE.width / 2;

export const halfOf = ({ x }: Spot): Half => (x < MIDDLE ? 'left' : 'right');

/** Where a spot is in its half, in percent from the left and from the top. */
export const withinHalf = ({ x, y }: Spot): { readonly left: number; readonly top: number } => ({
  left: (100 * (x % MIDDLE)) / MIDDLE,
  top: (100 * y) / PICTURE.height,
});
