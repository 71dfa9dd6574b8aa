import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useSprite } from '../use-sprite.ts';
import { beatArt } from './beat-art.ts';
import styles from './beat-picture.module.css';
import { HALVES, type Half, PICTURE } from './beat-spots.ts';
import type { Season } from './season.ts';

interface BeatPictureProps {
  readonly season: Season;
  /** What lies over a half: who is where. */
  readonly over?: (half: Half) => ReactNode;
}

const SIZE = { width: PICTURE.width, height: PICTURE.height } as const;
const HALF = PICTURE.width / 2;

/** What is drawn of a stretch of the picture: by day, or in the dark with its lamps lit. */
export function BeatStretch({
  from,
  width,
  top = 0,
  height = PICTURE.height,
  season,
}: {
  readonly from: number;
  readonly width: number;
  readonly top?: number;
  readonly height?: number;
  readonly season: Season;
}) {
  const ready = useSprite(beatArt);
  return (
    <svg
      className={classNames(styles.view, styles[season])}
      viewBox={`${from} ${top} ${width} ${height}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {ready && (
        <>
          <use href="#bt-beat" {...SIZE} />
          <rect className={styles.dark} {...SIZE} />
          <use className={styles.lights} href="#bt-lights" {...SIZE} />
          <use className={styles.names} href="#bt-names" {...SIZE} />
        </>
      )}
    </svg>
  );
}

/** The beat: two halves side by side, or one under the other where there is no room. Says nothing to readers. */
export function BeatPicture({ season, over }: BeatPictureProps) {
  return (
    <div className={styles.picture}>
      {HALVES.map((half, at) => (
        <div key={half} className={styles.half}>
          <BeatStretch from={at * HALF} width={HALF} season={season} />
          {over?.(half)}
        </div>
      ))}
    </div>
  );
}
