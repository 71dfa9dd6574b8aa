import type { CrowdSize } from '../../core/scenario/stage-vocabulary.ts';
import type { Scenery } from './scenery.ts';

/** What people in the background are doing. */
export const STANCES = ['away', 'watching', 'filming'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether what happens here draws looks, and whether somebody holds up a phone. */
export interface Crowd {
  readonly looking: boolean;
  readonly phones: boolean;
}

export const NOBODY_LOOKS: Crowd = { looking: false, phones: false };

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly coat: string;
  /** Reaches for a phone before the others do. */
  readonly films?: true;
}

/** Where strangers stand, in the place's own measure of 480 by 300. Nobody in a home. */
const SPOTS: Readonly<Partial<Record<Scenery, readonly Spot[]>>> = {
  hall: [
    { x: 46, y: 206, coat: '#627a55' },
    { x: 112, y: 200, coat: '#7d868a', films: true },
    { x: 250, y: 180, coat: '#a9796a' },
    { x: 372, y: 184, coat: '#8a7a96' },
    { x: 436, y: 206, coat: '#5f6f86' },
  ],
  window: [
    { x: 132, y: 200, coat: '#a9796a', films: true },
    { x: 348, y: 200, coat: '#7d868a' },
  ],
  market: [
    { x: 126, y: 204, coat: '#7d868a', films: true },
    { x: 352, y: 204, coat: '#a9796a' },
    { x: 240, y: 198, coat: '#627a55' },
  ],
  street: [
    { x: 116, y: 214, coat: '#a9796a' },
    { x: 366, y: 214, coat: '#5f6f86', films: true },
    { x: 440, y: 218, coat: '#7d868a' },
  ],
};

/** Where somebody stands, of so many; undefined: as many as a place usually has. */
export function spotsOf(scenery: Scenery, size: CrowdSize | undefined): readonly Spot[] {
  const spots = SPOTS[scenery] ?? [];
  if (size === 'none') return [];
  return size === 'few' ? spots.slice(0, 2) : spots;
}

/** How the stranger at a spot stands. `alone`: no known person here holds the phone, so one of them does. */
export function stanceOf({ films }: Spot, { looking, phones }: Crowd, alone: boolean): Stance {
  if (phones && films && alone) return 'filming';
  return looking ? 'watching' : 'away';
}
