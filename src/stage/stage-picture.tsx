import { type CSSProperties, useEffect } from 'react';
import type { Place as PlaceName, SceneView } from '../session/views/scene-view.ts';
import type { Hurry } from '../session/views/trainee-view.ts';
import { classNames } from '../ui/class-names.ts';
import { NOBODY } from '../ui/place/crowd.ts';
import { Place, PlaceFront, type PlaceProps } from '../ui/place/place.tsx';
import { folkArt, loadEveryPlace, placeArt, thingArt } from '../ui/place/place-art.ts';
import { sceneryOf } from '../ui/place/scenery.ts';
import type { PlaceProp } from '../ui/place/prop-anchors.ts';
import { MEASURE } from '../ui/place/space.ts';
import { SHOWN } from '../ui/portrait/gesture.ts';
import { OfficerShoulder } from '../ui/portrait/officer-shoulder.tsx';
import { useSprite } from '../ui/use-sprite.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { type Framing, frame, type Placed } from './camera.ts';
import { OfficerInset } from './officer-inset.tsx';
import { officerSide } from './officer-side.ts';
import { postureOf } from './posture.ts';
import styles from './stage-picture.module.css';
import { Standing } from './standing.tsx';

// This file comes while the briefing is read: the drawings can be there before they are needed.
for (const art of [thingArt, folkArt]) whenIdle(art.load);

interface StagePictureProps {
  readonly scene: SceneView;
  readonly hurry: Hurry;
}

/** The place and those one can see there, over the officer's shoulder. Everything in it is said in words beside it. */
export function StagePicture({ scene, hurry }: StagePictureProps) {
  const { place, sign, officer, beat, peopled } = scene;
  const arrived = useSprite(placeArt(sceneryOf(place ?? 'street', sign)));
  const ready = [useSprite(thingArt), useSprite(folkArt)].every(Boolean);
  useEffect(() => (arrived ? whenIdle(loadEveryPlace) : undefined), [arrived]);
  if (!arrived || !ready || !place) return null;
  return (
    <div
      className={classNames(styles.picture, peopled && styles.peopled)}
      data-silent={officer === '' || undefined}
      aria-hidden="true"
    >
      <Scene scene={scene} place={place} hurry={hurry} />
      {officer !== undefined && <OfficerInset key={officer} words={officer} beat={beat} />}
    </div>
  );
}

interface SceneProps extends StagePictureProps {
  readonly place: PlaceName;
}

/** A camera as the style sheet wants it: how far its aim is from the middle of the place, and how near it is. */
const looking = ({ camera: { x, zoom } }: Framing): CSSProperties =>
  ({ '--aim': (x - MEASURE.width / 2) / MEASURE.width, '--zoom': zoom }) as CSSProperties;

/** What is not about somebody is in the place. */
const isPlaceProp = (prop: string): prop is PlaceProp => !(SHOWN as readonly string[]).includes(prop);

/** Of the scene, what a place draws. */
function placePropsOf({ sign, light, door, crowd, props }: SceneView, place: PlaceName): PlaceProps {
  const { size, looking: turned, phones } = crowd;
  return {
    place,
    sign,
    light,
    door,
    crowd: size === undefined ? NOBODY : { size, looking: turned, filming: phones },
    props: props.flatMap(({ prop, at, says }) => (isPlaceProp(prop) ? [{ prop, at, says }] : [])),
  };
}

function Scene({ scene, place, hurry }: SceneProps) {
  const { officer, shot, sign } = scene;
  const framing = frame(scene);
  const { cast } = framing;
  const drawn = placePropsOf(scene, place);
  const draw = (placed: Placed) => (
    <Standing
      key={placed.figure.id}
      placed={placed}
      posture={postureOf(placed.figure, hurry, officer === '')}
      scene={scene}
      cast={cast}
    />
  );
  const side = officerSide(scene, cast);
  return (
    <div
      key={`${place} ${sign}`}
      className={styles.scene}
      data-empty={cast.length === 0 || undefined}
      style={looking(framing)}
    >
      <div className={styles.world}>
        <Place {...drawn} />
      </div>
      <div className={styles.cast}>{cast.filter(({ behind }) => behind).map(draw)}</div>
      <div className={classNames(styles.world, styles.front)}>
        <PlaceFront {...drawn} />
      </div>
      <div className={styles.cast}>{cast.filter(({ behind }) => !behind).map(draw)}</div>
      {side && <OfficerShoulder side={side} shot={shot} />}
    </div>
  );
}
