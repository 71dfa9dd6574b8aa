import type { CSSProperties } from 'react';
import { BeatPicture } from '../../ui/beat/beat-picture.tsx';
import { BEAT_SPOTS, type Half, halfOf, withinHalf } from '../../ui/beat/beat-spots.ts';
import { seasonOf } from '../../ui/beat/season.ts';
import styles from './beat-map.module.css';
import { type PlaceGroup, placeHeading } from './by-place.ts';
import { Face } from './face.tsx';

interface BeatMapProps {
  readonly groups: readonly PlaceGroup[];
  readonly now: number;
}

/** To what the list says of a place. The address stays: it is the page's. */
function goTo(place: PlaceGroup['place']): void {
  const heading = document.getElementById(placeHeading(place));
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}

function Place({ group: { place, name, people } }: { readonly group: PlaceGroup }) {
  if (place === 'elsewhere') return null;
  const spot = BEAT_SPOTS[place];
  const { left, top } = withinHalf(spot);
  const style = { left: `${left}%`, top: `${top}%`, '--columns': Math.min(spot.columns, people.length) };
  return (
    <button
      type="button"
      className={styles.place}
      style={style as CSSProperties}
      onClick={() => goTo(place)}
      aria-label={`${name}：${people.map(({ sitter }) => sitter.name).join('、')}`}
    >
      {people.map(({ scenario, person, sitter }) => (
        <span key={`${scenario}/${person}`} className={styles.person}>
          <Face sitter={sitter} />
          <span className={styles.name}>{sitter.name}</span>
        </span>
      ))}
    </button>
  );
}

/** The picture with everybody met at their place. The list under it says the same and more. */
export function BeatMap({ groups, now }: BeatMapProps) {
  const over = (half: Half) =>
    groups
      .filter(({ place }) => place !== 'elsewhere' && halfOf(BEAT_SPOTS[place]) === half)
      .map((group) => <Place key={group.place} group={group} />);
  return <BeatPicture season={seasonOf(now)} over={over} />;
}
