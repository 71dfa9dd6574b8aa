import type { CrowdSize } from '../../core/scenario/stage-vocabulary.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';
import { placeOf, type Scenery, type Variant } from './scenery.ts';
import { figureScale, floorAt } from './space.ts';

/** What people in the background are doing. */
export const STANCES = ['away', 'watching', 'filming', 'shouting'] as const;
export type Stance = (typeof STANCES)[number];

/** Heads of strangers. */
export const LOOKS = ['short', 'bob', 'cap'] as const;
export type Look = (typeof LOOKS)[number];

/** Strangers about: how many, whether they look this way, whether one of them holds up a phone. */
export interface Crowd {
  readonly size: CrowdSize;
  readonly looking: boolean;
  /** Every other one looks. */
  readonly stirred?: boolean;
  readonly filming: boolean;
  /** They are many as one, and boil: all look, and most shout with an arm up. */
  readonly heated?: boolean;
}

export const NOBODY: Crowd = { size: 'none', looking: false, filming: false };

/** A stranger in the place's measure. */
export interface Stranger {
  readonly x: number;
  readonly floor: number;
  readonly scale: number;
  readonly look: Look;
  readonly stance: Stance;
  readonly coat: string;
  readonly hair: string;
}

/** x in the place's measure, and metres away: between the spots, so that no face is hidden. */
type Ground = readonly [x: number, z: number];

const SITES: Readonly<Record<Place, readonly Ground[]>> = {
  hall: [
    [716, 5.2],
    [600, 5.6],
    [962, 4.7],
    [484, 5],
    [786, 5.8],
    [412, 4.8],
    [660, 4.8],
  ],
  window: [
    [760, 4.2],
    [600, 4.6],
    [868, 4.4],
    [508, 4.5],
    [700, 4.7],
    [420, 4.3],
  ],
  'side-room': [
    [1030, 5.2],
    [940, 5],
    [800, 4.4],
  ],
  corridor: [
    [736, 4.1],
    [480, 4.1],
    [868, 4],
    [400, 4],
    [600, 4.2],
  ],
  doorway: [
    [980, 3.4],
    [300, 3.4],
    [1060, 3.5],
    [226, 3.5],
  ],
  stairwell: [
    [880, 3.9],
    [1050, 3.6],
    [540, 4],
    [700, 4.1],
    [380, 4],
  ],
  steps: [
    [400, 4.6],
    [880, 4.6],
    [320, 4.4],
    [960, 4.2],
    [480, 5.4],
    [800, 5.4],
  ],
  'living-room': [
    [982, 4.4],
    [800, 4.2],
    [470, 4.2],
  ],
  bedroom: [
    [980, 4.3],
    [820, 4.2],
  ],
  kitchen: [
    [982, 4.2],
    [800, 4.1],
  ],
  market: [
    [480, 5],
    [760, 5.2],
    [600, 5.6],
    [860, 5],
    [400, 5.2],
    [690, 5.8],
    [920, 5.6],
  ],
  street: [
    [470, 5.2],
    [760, 5.4],
    [880, 5],
    [380, 5],
    [620, 5.8],
    [960, 5.4],
  ],
  classroom: [
    [470, 5.4],
    [640, 5.6],
    [840, 5.2],
    [380, 5.2],
    [920, 5.4],
  ],
};

/** Where a place looks another way: nobody stands at the ear of whoever sits at the window, in a bed or on a table. */
const SITES_OF: Readonly<Partial<Record<Variant, readonly Ground[]>>> = {
  'window-table': [
    [300, 4.8],
    [972, 4.8],
    [404, 5],
    [1060, 4.6],
  ],
  'dry-goods': [
    [236, 4.4],
    [1046, 4.4],
    [150, 4.7],
    [1130, 4.8],
    [402, 4.9],
    [878, 4.9],
    [70, 4.5],
  ],
  'site-office': [
    [300, 4.4],
    [420, 4.1],
    [986, 4.2],
    [540, 4.5],
    [860, 4.5],
    [700, 4.6],
    [1080, 4.4],
    [214, 4.2],
  ],
};

const MOST: Readonly<Record<CrowdSize, number>> = { none: 0, few: 3, many: 7, packed: 16 };

/** Over the shoulder of whoever stands there: a second row. */
const behind = ([x, z]: Ground): Ground => [x + 46, z + 0.55];

const COATS = ['#9fa8a0', '#c2a08f', '#8f9cae', '#a9a392', '#b0959f', '#8fa592', '#a8acb0'];
const HAIRS = ['#6a5f58', '#5a4d46', '#b3aea7', '#574b45'];

const stanceOf = (index: number, { looking, stirred, filming, heated }: Crowd): Stance => {
  if (filming && index === 0) return 'filming';
  if (heated) return index % 3 === 2 ? 'watching' : 'shouting';
  return looking || (stirred && index % 2 === 0) || (index % 3 === 1 && filming) ? 'watching' : 'away';
};

/** Who is about in a place, the farthest first. The first of them films, where somebody does. */
export function strangersIn(scenery: Scenery, crowd: Crowd): readonly Stranger[] {
  const sites = SITES_OF[scenery as Variant] ?? SITES[placeOf(scenery)];
  const stand = crowd.size === 'packed' ? [...sites, ...sites.map(behind)] : sites;
  return stand
    .slice(0, MOST[crowd.size])
    .map(([x, z], index) => ({
      x,
      floor: floorAt(z),
      scale: figureScale(z),
      look: LOOKS[index % LOOKS.length] ?? 'short',
      stance: stanceOf(index, crowd),
      coat: COATS[index % COATS.length] ?? '#9fa8a0',
      hair: HAIRS[index % HAIRS.length] ?? '#6a5f58',
    }))
    .sort((one, other) => one.floor - other.floor);
}
