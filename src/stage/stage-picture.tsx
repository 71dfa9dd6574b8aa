import type { FigureView, Place as PlaceName, SceneView } from '../session/views/scene-view.ts';
import type { Hurry } from '../session/views/trainee-view.ts';
import { classNames } from '../ui/class-names.ts';
import { Place } from '../ui/place/place.tsx';
import { placeArt } from '../ui/place/place-art.ts';
import { drawnLight, sceneryOf } from '../ui/place/scenery.ts';
import { Peek } from '../ui/portrait/peek.tsx';
import { portraitArt } from '../ui/portrait/portrait-art.ts';
import { useSprite } from '../ui/use-sprite.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { OfficerInset } from './officer-inset.tsx';
import { type Posture, postureOf } from './posture.ts';
import styles from './stage-picture.module.css';
import { Standing } from './standing.tsx';

// This file comes while the briefing is read: the drawings can be there before they are needed.
for (const art of [placeArt, portraitArt]) whenIdle(art.load);

interface StagePictureProps {
  readonly scene: SceneView;
  readonly hurry: Hurry;
}

/** The place, and those one can see there. Names and moods stand beside it in words. */
export function StagePicture({ scene, hurry }: StagePictureProps) {
  const ready = [useSprite(placeArt), useSprite(portraitArt)].every(Boolean);
  const { place, officer, beat, peopled } = scene;
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

interface Posed {
  readonly figure: FigureView;
  readonly posture: Posture;
}

interface SceneProps extends StagePictureProps {
  readonly place: PlaceName;
}

function Scene({ scene, place, hurry }: SceneProps) {
  const { door, light, crowd, seen, saying, officer } = scene;
  const scenery = sceneryOf(place, door);
  const ajar = scenery === 'doorway-ajar';
  const posed = seen.map((figure): Posed => ({ figure, posture: postureOf(figure, hurry, officer === '') }));
  return (
    <div key={scenery} className={styles.scene}>
      <Place
        scenery={scenery}
        light={drawnLight(light)}
        crowd={crowd}
        strangers={crowd.size}
        filmed={posed.some(({ posture }) => posture.gesture === 'phone')}
      >
        {ajar &&
          posed.map(({ figure: { id, look, age, mood, speaking }, posture }) => (
            <Peek
              key={id}
              look={look}
              age={age}
              mood={mood}
              gaze={posture.gaze}
              saying={speaking ? saying : undefined}
            />
          ))}
        {scenery === 'doorway-closed' && saying !== undefined && <use href="#pl-voice" />}
      </Place>
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
      {seen.map(({ id, call, facing }) => (
        <span key={id}>{facing !== 'away' && <span className={styles.name}>{call}</span>}</span>
      ))}
    </div>
  );
}
