import { useEffect } from 'react';
import type { Crowd } from '../ui/place/crowd.ts';
import type { FigureView, Place as PlaceName, PlaceView, SceneView } from '../session/views/scene-view.ts';
import type { Hurry } from '../session/views/trainee-view.ts';
import { classNames } from '../ui/class-names.ts';
import { openingOf } from '../ui/place/openings.ts';
import { Place, PlaceFront } from '../ui/place/place.tsx';
import { loadEveryPlace, placeArt, thingArt } from '../ui/place/place-art.ts';
import { lightOf } from '../ui/place/scenery.ts';
import { Peek } from '../ui/portrait/peek.tsx';
import { portraitArt } from '../ui/portrait/portrait-art.ts';
import { useSprite } from '../ui/use-sprite.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { OfficerInset } from './officer-inset.tsx';
import { type Posture, postureOf } from './posture.ts';
import styles from './stage-picture.module.css';
import { Standing } from './standing.tsx';

// This file comes while the briefing is read: the drawings can be there before they are needed.
for (const art of [thingArt, portraitArt]) whenIdle(art.load);

/** A station's own door leads to its steps. */
const sceneOf = (place: PlaceView | undefined): PlaceName =>
  !place || (place.place === 'doorway' && place.atStation) ? 'steps' : place.place;

interface StagePictureProps {
  readonly scene: SceneView;
  readonly hurry: Hurry;
}

/** The place, and those one can see there. Names and moods stand beside it in words. */
export function StagePicture({ scene, hurry }: StagePictureProps) {
  const { place, officer, beat, peopled } = scene;
  const where = sceneOf(place);
  const arrived = useSprite(placeArt(where));
  const ready = [useSprite(thingArt), useSprite(portraitArt)].every(Boolean);
  useEffect(() => (arrived ? whenIdle(loadEveryPlace) : undefined), [arrived]);
  if (!ready || !place) return null;
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

/** Where strangers are about until a scenario says how many. */
const CROWDED: Readonly<Partial<Record<PlaceName, Crowd['size']>>> = {
  hall: 'many',
  window: 'few',
  market: 'many',
  street: 'few',
};

interface Posed {
  readonly figure: FigureView;
  readonly posture: Posture;
}

interface SceneProps extends StagePictureProps {
  readonly place: PlaceView;
}

function Scene({ scene, place, hurry }: SceneProps) {
  const { door, time, crowd, seen, saying, officer } = scene;
  const where = sceneOf(place);
  const atDoor = where === 'doorway' ? door : undefined;
  const ajar = atDoor === 'ajar';
  const gap = ajar ? openingOf(where, 'chain') : undefined;
  const posed = seen.map((figure): Posed => ({ figure, posture: postureOf(figure, hurry, officer === '') }));
  const filmed = posed.some(({ posture }) => posture.gesture === 'phone');
  const shown = {
    place: where,
    light: lightOf(time),
    door: ajar ? ('chain' as const) : atDoor,
    crowd: { size: CROWDED[where] ?? 'none', looking: crowd.looking, filming: crowd.phones && !filmed },
  };
  return (
    <div key={where + (atDoor ?? '')} className={styles.scene}>
      <Place {...shown}>
        {gap && (
          <svg {...gap} viewBox="164 34 60 198" preserveAspectRatio="xMidYMin" aria-hidden="true">
            {posed.map(({ figure: { id, look, age, mood, speaking }, posture }) => (
              <Peek
                key={id}
                look={look}
                age={age}
                mood={mood}
                gaze={posture.gaze}
                saying={speaking ? saying : undefined}
              />
            ))}
          </svg>
        )}
        {atDoor === 'closed' && saying !== undefined && <use href="#pl-voice" />}
      </Place>
      <PlaceFront {...shown} />
      {!ajar && (
        <div className={styles.cast} data-count={seen.length}>
          {posed.map((one) => (
            <Standing key={one.figure.id} {...one} scene={scene} />
          ))}
        </div>
      )}
      {!ajar && seen.length > 1 && <Names seen={seen} />}
    </div>
  );
}

/** Who is who, where several stand there. Over all of them: nobody's name is behind anybody. */
function Names({ seen }: Pick<SceneView, 'seen'>) {
  return (
    <div className={styles.names}>
      {seen.map(({ id, call, turned }) => (
        <span key={id}>{!turned && <span className={styles.name}>{call}</span>}</span>
      ))}
    </div>
  );
}
