import type { Acquaintance } from '../../core/beat/acquaintances.ts';
import { BEAT_PLACE_IDS, BEAT_PLACES, type BeatPlace } from '../../core/beat/beat-places.ts';

/** The people met at one place, or those who are on no picture. */
export interface PlaceGroup {
  readonly place: BeatPlace | 'elsewhere';
  readonly name: string;
  readonly people: readonly Acquaintance[];
}

const placeOf = ({ home }: Acquaintance): PlaceGroup['place'] => ('at' in home ? home.at : 'elsewhere');

const doorOf = ({ home }: Acquaintance): string => ('at' in home ? (home.door ?? '') : '');

/** By place, in the order they lie on the picture; of one place by door. Places where nobody has been met are left out. */
export function byPlace(people: readonly Acquaintance[]): PlaceGroup[] {
  const places = [...BEAT_PLACE_IDS, 'elsewhere'] as const;
  return places
    .map((place) => ({
      place,
      name: place === 'elsewhere' ? '不在这张图上的' : BEAT_PLACES[place].name,
      people: people
        .filter((one) => placeOf(one) === place)
        .sort((left, right) => doorOf(left).localeCompare(doorOf(right), 'en', { numeric: true })),
    }))
    .filter((group) => group.people.length > 0);
}

/** Heading of a place in the list, for whoever presses it on the picture. */
export const placeHeading = (place: PlaceGroup['place']): string => `beat-${place}`;
