import type { Door as DoorWord, Light as LightWord } from '../../core/scenario/stage-vocabulary.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';

export type Door = 'closed' | 'ajar' | 'open';
export type Light = 'day' | 'dusk' | 'night';

/** Where the officer stands: a doorway shows how far it is open. */
export type Scenery = Exclude<Place, 'doorway'> | `doorway-${Door}`;

/** A place as it is drawn; a gap is a gap, chain or no chain. */
export function sceneryOf(place: Place, door: DoorWord | undefined): Scenery {
  if (place !== 'doorway') return place;
  return `doorway-${door === 'chain' ? 'ajar' : (door ?? 'closed')}`;
}

const DRAWN: Readonly<Record<LightWord, Light>> = {
  day: 'day',
  dusk: 'dusk',
  night: 'night',
  lamp: 'night',
  dark: 'night',
};

export const drawnLight = (light: LightWord): Light => DRAWN[light];
