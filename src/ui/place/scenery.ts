import type { Place } from '../../core/scenario/vocabulary.ts';

/** Places that look another way by what the sign at the door says. */
export const VARIANTS = ['ward', 'hospital', 'court', 'entrance'] as const;
export type Scenery = Place | (typeof VARIANTS)[number];

const BY_SIGN: Readonly<Partial<Record<Place, Readonly<Record<string, Scenery>>>>> = {
  bedroom: { 病房: 'ward', 住院部: 'ward' },
  corridor: { 医院: 'hospital', 卫生院: 'hospital', 急诊: 'hospital' },
  steps: { 法院: 'court', 人民法院: 'court' },
  street: { 楼门口: 'entrance', 单元门口: 'entrance' },
};

/** Which drawing a place is: a bedroom with the sign 病房 is a ward. */
export function sceneryOf(place: Place, sign?: string): Scenery {
  const signs = BY_SIGN[place];
  return (sign !== undefined && signs && Object.hasOwn(signs, sign) && signs[sign]) || place;
}
