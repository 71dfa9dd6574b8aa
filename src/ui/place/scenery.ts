import type { Light } from '../../core/scenario/stage-vocabulary.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';

/** Places that look another way by what the sign at the door says. */
export const VARIANTS = ['ward', 'hospital', 'court'] as const;
export type Scenery = Place | (typeof VARIANTS)[number];

const BY_SIGN: Readonly<Partial<Record<Place, Readonly<Record<string, Scenery>>>>> = {
  bedroom: { 病房: 'ward', 住院部: 'ward' },
  corridor: { 医院: 'hospital', 卫生院: 'hospital', 急诊: 'hospital' },
  steps: { 法院: 'court', 人民法院: 'court' },
};

/** Which drawing a place is: a bedroom with the sign 病房 is a ward. */
export function sceneryOf(place: Place, sign?: string): Scenery {
  const signs = BY_SIGN[place];
  return (sign !== undefined && signs && Object.hasOwn(signs, sign) && signs[sign]) || place;
}

/** From a scenario's words for the time: 周三上午十点一刻, 周四晚上九点四十. Day unless they say otherwise. */
export function lightOf(time: string): Light {
  if (/夜|晚上|凌晨|半夜/.test(time)) return 'night';
  return /傍晚|黄昏|擦黑|天快黑/.test(time) ? 'dusk' : 'day';
}
