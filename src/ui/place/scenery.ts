import type { Place } from '../../core/scenario/vocabulary.ts';

export type Door = 'closed' | 'ajar' | 'open';
export type Light = 'day' | 'dusk' | 'night';

/** Where the officer stands: a doorway shows how far it is open, and a station's own door its steps. */
export type Scenery = Exclude<Place, 'doorway'> | `doorway-${Door}` | 'steps';

/** `atStation` where the talk takes place at the police's own counter: its door leads outside. */
export function sceneryOf(place: Place, door: Door, atStation: boolean): Scenery {
  if (place !== 'doorway') return place;
  return atStation ? 'steps' : `doorway-${door}`;
}

/** From a scenario's words for the time: 周三上午十点一刻, 周四晚上九点四十. Day unless they say otherwise. */
export function lightOf(time: string): Light {
  if (/夜|晚上|凌晨|半夜/.test(time)) return 'night';
  return /傍晚|黄昏|擦黑|天快黑/.test(time) ? 'dusk' : 'day';
}
