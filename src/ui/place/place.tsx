import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { CrowdSize } from '../../core/scenario/stage-vocabulary.ts';
import { type Crowd, NOBODY_LOOKS, spotsOf, stanceOf } from './crowd.ts';
import styles from './place.module.css';
import type { Light, Scenery } from './scenery.ts';

interface PlaceProps {
  readonly scenery: Scenery;
  readonly light?: Light;
  /** What strangers in the background make of it. */
  readonly crowd?: Crowd;
  /** How many strangers are about; as many as the place usually has where it is left out. */
  readonly strangers?: CrowdSize | undefined;
  /** Somebody known holds the phone: no stranger does. */
  readonly filmed?: boolean;
  /** Drawn where it stands, in the place's own measure of 480 by 300. */
  readonly children?: ReactNode;
}

const FRONTED: readonly Scenery[] = ['hall', 'window'];

/** Where it happens, filling the box it is put in. Says nothing a reader needs. Needs `usePlaceArt`. */
export function Place({
  scenery,
  light = 'day',
  crowd = NOBODY_LOOKS,
  strangers,
  filmed = false,
  children,
}: PlaceProps) {
  return (
    <svg
      className={classNames(styles.place, styles[light])}
      viewBox="0 0 480 300"
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      aria-hidden="true"
    >
      <use href={`#pl-${scenery}`} width="480" height="300" />
      {spotsOf(scenery, strangers).map((spot) => (
        <use
          key={spot.x}
          href={`#pl-bystander-${stanceOf(spot, crowd, !filmed)}`}
          x={spot.x}
          y={spot.y}
          style={{ '--coat': spot.coat } as CSSProperties}
        />
      ))}
      {FRONTED.includes(scenery) && <use href={`#pl-${scenery}-front`} width="480" height="300" />}
      {light !== 'day' && <rect width="480" height="300" className={styles.veil} />}
      {light === 'night' && <rect width="480" height="300" className={styles.glow} />}
      {children}
    </svg>
  );
}
