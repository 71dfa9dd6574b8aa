import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import type { Place as PlaceName, SceneView } from '../session/views/scene-view.ts';
import type { Hurry } from '../session/views/trainee-view.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { classNames } from '../ui/class-names.ts';
import { moodTone } from '../ui/mood-look.ts';
import { NOBODY } from '../ui/place/crowd.ts';
import { Place, PlaceFront, type PlaceProps } from '../ui/place/place.tsx';
import { folkArt, loadEveryPlace, placeArt, thingArt } from '../ui/place/place-art.ts';
import { sceneryOf } from '../ui/place/scenery.ts';
import { MEASURE } from '../ui/place/space.ts';
import { OfficerShoulder } from '../ui/portrait/officer-shoulder.tsx';
import { useSprite } from '../ui/use-sprite.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { Seat } from './arrange.ts';
import type { Camera } from './camera.ts';
import { CloseUpFrame } from './close-up-frame.tsx';
import { compose } from './compose-picture.ts';
import { NameLabels } from './name-labels.tsx';
import { OfficerInset } from './officer-inset.tsx';
import { placePropsOf } from './place-props.ts';
import { postureOf } from './posture.ts';
import styles from './stage-picture.module.css';
import { Standing } from './standing.tsx';
import { useBox } from './use-box.ts';

// This file comes while the briefing is read: the drawings can be there before they are needed.
for (const art of [thingArt, folkArt]) whenIdle(art.load);

interface StagePictureProps {
  readonly scene: SceneView;
  readonly hurry: Hurry;
  /** Fetches the places one may come to, once this one stands. */
  readonly ahead?: (() => Promise<void>) | undefined;
}

/** The place and those one can see there, over the officer's shoulder. Everything in it is said in words beside it. */
export function StagePicture({ scene, hurry, ahead = loadEveryPlace }: StagePictureProps) {
  const { place, sign, officer, peopled } = scene;
  const arrived = useSprite(placeArt(sceneryOf(place ?? 'street', sign)));
  const ready = [useSprite(thingArt), useSprite(folkArt)].every(Boolean);
  useEffect(() => (arrived ? whenIdle(ahead) : undefined), [arrived, ahead]);
  if (!arrived || !ready || !place) return null;
  return (
    <div
      className={classNames(styles.picture, peopled && styles.peopled)}
      data-silent={officer === '' || undefined}
      aria-hidden="true"
    >
      <Scene key={`${place} ${sign}`} scene={scene} place={place} hurry={hurry} />
    </div>
  );
}

interface SceneProps extends StagePictureProps {
  readonly place: PlaceName;
}

/** A camera as the style sheet wants it: how far its aim is from the middle of the place, and how near it is. */
const looking = ({ x, zoom }: Camera, eye: number): CSSProperties =>
  ({
    '--aim': (x - MEASURE.width / 2) / MEASURE.width,
    '--zoom': zoom,
    '--eye': `${eye}px`,
  }) as CSSProperties;

/** Of the scene, what a place draws. */
function placeOf(
  { sign, light, door, crowd, props, fresh, arrived }: SceneView,
  place: PlaceName,
): PlaceProps {
  const { size, looking: turned, stirred, phones, mood } = crowd;
  const heated = mood !== undefined && moodTone(mood) === 'hot';
  return {
    place,
    sign,
    light,
    door,
    crowd: size === undefined ? NOBODY : { size, looking: turned, stirred, filming: phones, heated },
    props: placePropsOf(props, arrived ? [] : fresh),
  };
}

/** A place and who is in it, once their drawings are there. */
export function Scene({ scene, place, hurry }: SceneProps) {
  const { officer, shot, beat } = scene;
  const picture = useRef<HTMLDivElement>(null);
  const people = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let gone = false;
    // From then on what moves is seen to move.
    afterPaint().then(() => gone || picture.current?.setAttribute('data-settled', ''));
    return () => {
      gone = true;
    };
  }, []);
  const box = useBox(useMemo(() => ({ picture, people, words }), []));
  const { camera, eye, seats, side, closeUp, labels } = useMemo(() => compose(scene, box), [scene, box]);
  const cast = seats.map(({ placed }) => placed);
  const drawn = placeOf(scene, place);
  const draw = (seat: Seat) => (
    <Standing
      key={seat.placed.figure.id}
      seat={seat}
      posture={postureOf(seat.placed.figure, hurry, officer === '')}
      scene={scene}
      cast={cast}
    />
  );
  return (
    <div
      ref={picture}
      className={styles.scene}
      data-scene
      data-empty={cast.length === 0 || undefined}
      data-ended={scene.ended || undefined}
    >
      <span ref={people} className={styles.people} />
      <span ref={words} className={styles.clear} />
      <div className={styles.sight} style={looking(camera, eye)}>
        <div className={styles.world}>
          <Place {...drawn} />
        </div>
        <div className={styles.cast}>{seats.filter(({ placed }) => placed.behind).map(draw)}</div>
        <div className={classNames(styles.world, styles.front)}>
          <PlaceFront {...drawn} />
        </div>
        <div className={styles.cast}>{seats.filter(({ placed }) => !placed.behind).map(draw)}</div>
      </div>
      {side && <OfficerShoulder side={side} shot={shot} />}
      {closeUp && <CloseUpFrame closeUp={closeUp} shown={drawn} />}
      <NameLabels labels={labels} />
      {officer !== undefined && <OfficerInset key={officer} words={officer} beat={beat} />}
    </div>
  );
}
