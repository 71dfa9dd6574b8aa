import type { Place } from '../../core/scenario/vocabulary.ts';

/** Places that look another way by what the sign at the door says, and which place each is. */
const BASES = {
  ward: 'bedroom',
  hospital: 'corridor',
  court: 'steps',
  gatehouse: 'side-room',
  'window-table': 'hall',
  'dining-table': 'living-room',
  entrance: 'street',
  'site-office': 'side-room',
  'site-yard': 'street',
  dormitory: 'bedroom',
  farewell: 'bedroom',
  'funeral-home': 'corridor',
  'mediation-room': 'side-room',
  'activity-room': 'side-room',
  'back-yard': 'street',
  'dry-goods': 'market',
  'shutter-front': 'market',
  'back-alley': 'street',
} as const satisfies Readonly<Record<string, Place>>;
export type Variant = keyof typeof BASES;
export const VARIANTS = Object.keys(BASES) as readonly Variant[];
export type Scenery = Place | Variant;

const BY_SIGN: Readonly<Partial<Record<Place, Readonly<Record<string, Variant>>>>> = {
  bedroom: { 病房: 'ward', 住院部: 'ward', 宿舍: 'dormitory', 告别间: 'farewell' },
  corridor: { 医院: 'hospital', 卫生院: 'hospital', 急诊: 'hospital', 殡仪馆: 'funeral-home' },
  steps: { 法院: 'court', 人民法院: 'court' },
  'side-room': {
    门卫室: 'gatehouse',
    传达室: 'gatehouse',
    项目部: 'site-office',
    调解室: 'mediation-room',
    活动室: 'activity-room',
  },
  hall: { 靠窗那张桌: 'window-table' },
  'living-room': { 饭桌边: 'dining-table' },
  market: { 干货摊: 'dry-goods', 卷帘门前: 'shutter-front' },
  street: {
    楼门口: 'entrance',
    单元门口: 'entrance',
    工地门口: 'site-yard',
    工地院里: 'site-yard',
    后院: 'back-yard',
    后巷: 'back-alley',
  },
};

/** Which drawing a place is: a bedroom with the sign 病房 is a ward. */
export function sceneryOf(place: Place, sign?: string): Scenery {
  const signs = BY_SIGN[place];
  return (sign !== undefined && signs && Object.hasOwn(signs, sign) && signs[sign]) || place;
}

/** The place a drawing is of. */
export const placeOf = (scenery: Scenery): Place =>
  Object.hasOwn(BASES, scenery) ? BASES[scenery as Variant] : (scenery as Place);
