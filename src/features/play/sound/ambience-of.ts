import type { Ambience } from '../../../ports/sound-player.ts';
import type { Place, SceneView } from '../../../session/views/scene-view.ts';

/** What each place sounds like. */
export const AMBIENCE_OF: Readonly<Record<Place, Ambience>> = {
  hall: 'hall',
  window: 'hall',
  'side-room': 'room',
  classroom: 'room',
  corridor: 'corridor',
  stairwell: 'corridor',
  doorway: 'corridor',
  steps: 'street',
  street: 'street',
  market: 'market',
  'living-room': 'home',
  bedroom: 'home',
  kitchen: 'home',
};

/** What a place sounds like before it begins to rain. */
export const ambienceOfPlace = (place: Place): Ambience => AMBIENCE_OF[place];

/** What is heard around the line now shown. */
export function ambienceOf({ place, rain }: Pick<SceneView, 'place' | 'rain'>): Ambience | undefined {
  if (rain) return 'rain';
  return place && ambienceOfPlace(place);
}
