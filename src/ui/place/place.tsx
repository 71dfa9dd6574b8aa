import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './place.module.css';
import type { Light, Scenery } from './scenery.ts';

interface PlaceProps {
  readonly scenery: Scenery;
  readonly light?: Light;
  /** Drawn where it stands, in the place's own measure of 480 by 300. */
  readonly children?: ReactNode;
}

/** Where it happens, filling the box it is put in. Says nothing a reader needs. Needs `usePlaceArt`. */
export function Place({ scenery, light = 'day', children }: PlaceProps) {
  return (
    <svg
      className={classNames(styles.place, styles[light])}
      viewBox="0 0 480 300"
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      aria-hidden="true"
    >
      <use href={`#pl-${scenery}`} width="480" height="300" />
      {light !== 'day' && <rect width="480" height="300" className={styles.veil} />}
      {light === 'night' && <rect width="480" height="300" className={styles.glow} />}
      {children}
    </svg>
  );
}
