import type { Opening } from './openings.ts';
import type { Scenery } from './scenery.ts';
import { DRESS_SIGNS, dressOf, letteredSign } from './sign.ts';

/** Words in a place that name it, in its measure: a label keeps off them where it can. */
const WORDS: Readonly<Partial<Record<Scenery, readonly Opening[]>>> = {
  hall: [{ x: 482, y: 122, width: 316, height: 44 }],
  'side-room': [{ x: 622, y: 130, width: 230, height: 40 }],
  steps: [{ x: 440, y: 142, width: 400, height: 46 }],
  court: [{ x: 430, y: 152, width: 420, height: 44 }],
  'site-office': [{ x: 432, y: 132, width: 400, height: 40 }],
  hospital: [{ x: 530, y: 112, width: 220, height: 46 }],
  market: [{ x: 502, y: 138, width: 276, height: 48 }],
  'dry-goods': [{ x: 554, y: 138, width: 172, height: 38 }],
  'shutter-front': [{ x: 554, y: 138, width: 172, height: 38 }],
  'activity-room': [{ x: 616, y: 156, width: 190, height: 40 }],
  classroom: [{ x: 420, y: 124, width: 440, height: 36 }],
};

/** Where something is written in a place that tells which it is. */
export function letteringOf(scenery: Scenery, sign: string | undefined): readonly Opening[] {
  const plate = letteredSign(scenery, sign);
  return [
    ...(WORDS[scenery] ?? []),
    ...(plate ? [plate] : []),
    ...(scenery === 'doorway' ? (DRESS_SIGNS[dressOf(sign)] ?? []) : []),
  ];
}
