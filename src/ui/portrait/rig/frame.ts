import type { Pose } from './compose.ts';

/** What of a person is shown: `face` for a badge, `bust` with the hands, `figure` down to the ground. */
export const CROPS = ['face', 'bust', 'figure'] as const;
export type Crop = (typeof CROPS)[number];

/** A window on the drawing, in its units. A grown head is `HEAD_HEIGHT` high. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const HEAD_HEIGHT = 210;

const FACE: Frame = { x: -136, y: -160, width: 272, height: 272 };
const BUST: Frame = { x: -228, y: -162, width: 456, height: 494 };

/** Whole figures. */
const FIGURES: Readonly<Record<Pose, Frame>> = {
  standing: { x: -270, y: -180, width: 540, height: 1080 },
  leaning: { x: -290, y: -180, width: 580, height: 1080 },
  sitting: { x: -270, y: -180, width: 540, height: 960 },
  crouching: { x: -270, y: -180, width: 540, height: 800 },
  lying: { x: -180, y: -250, width: 1080, height: 600 },
  huddled: { x: -270, y: -180, width: 540, height: 800 },
  held: { x: -270, y: -180, width: 540, height: 1080 },
};

/** @param drop how far the head is down, which a badge follows */
export function frameOf(crop: Crop, pose: Pose, drop = 0): Frame {
  if (crop === 'face') return { ...FACE, y: FACE.y + 0.8 * drop };
  return crop === 'bust' ? BUST : FIGURES[pose];
}
