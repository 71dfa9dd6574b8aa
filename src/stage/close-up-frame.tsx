import { Place, PlaceFront, type PlaceProps } from '../ui/place/place.tsx';
import { NOBODY } from '../ui/place/crowd.ts';
import type { CloseUp } from './close-up.ts';
import styles from './close-up-frame.module.css';

interface CloseUpFrameProps {
  readonly closeUp: CloseUp;
  readonly shown: PlaceProps;
}

/** What lies low, seen from near. */
export function CloseUpFrame({ closeUp: { view, front, rect }, shown }: CloseUpFrameProps) {
  const { left, top, right, bottom } = rect;
  const near = { ...shown, crowd: NOBODY, view };
  return (
    <span
      key={`${view.x} ${view.y}`}
      className={styles.frame}
      style={{ left, top, width: right - left, height: bottom - top }}
      data-close-up
    >
      <Place {...near} />
      {front && <PlaceFront {...near} />}
    </span>
  );
}
