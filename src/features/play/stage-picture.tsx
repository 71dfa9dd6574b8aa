import { useMemo } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Place } from '../../ui/place/place.tsx';
import { placeArt } from '../../ui/place/place-art.ts';
import { Peek } from '../../ui/portrait/peek.tsx';
import { portraitArt } from '../../ui/portrait/portrait-art.ts';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useSprite } from '../../ui/use-sprite.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { OfficerInset } from './officer-inset.tsx';
import type { SessionContext } from './session-context.ts';
import styles from './stage-picture.module.css';
import type { Hurry } from './stage-of.ts';
import { Standing } from './standing.tsx';
import { type View, viewOf } from './view.ts';

// This file comes while the briefing is read: the drawings can be there before they are needed.
for (const art of [placeArt, portraitArt]) whenIdle(art.load);

interface StagePictureProps {
  readonly context: SessionContext;
  readonly hurry: Hurry;
}

/** The place, and those one can see there. Names and moods stand beside it in words. */
export function StagePicture(props: StagePictureProps) {
  const ready = [useSprite(placeArt), useSprite(portraitArt)].every(Boolean);
  // The words answer first, the picture a frame later.
  const shown = useAfterPaint(props);
  return useMemo(() => (ready ? <Picture {...shown} /> : null), [ready, shown]);
}

function Picture({ context, hurry }: StagePictureProps) {
  const view = viewOf(context, hurry);
  if (!view.scenery) return null;
  const { cast } = context.program.scenario;
  const { officer, beat } = view;
  return (
    <div
      className={classNames(styles.picture, Object.values(cast).some(({ look }) => look) && styles.peopled)}
      data-silent={officer === '' || undefined}
      aria-hidden="true"
    >
      <Scene key={view.scenery} view={view} cast={cast} />
      {officer !== undefined && <OfficerInset key={officer} words={officer} beat={beat} />}
    </div>
  );
}

type Cast = SessionContext['program']['scenario']['cast'];

const castLook = (cast: Cast, id: string) => ({ look: cast[id]?.look ?? {}, age: cast[id]?.age ?? 40 });

function Scene({ view, cast }: { readonly view: View; readonly cast: Cast }) {
  const { scenery, light, crowd, seen, saying } = view;
  if (!scenery) return null;
  const ajar = scenery === 'doorway-ajar';
  return (
    <div className={styles.scene}>
      <Place
        scenery={scenery}
        light={light}
        crowd={crowd}
        filmed={seen.some(({ posture }) => posture.gesture === 'phone')}
      >
        {ajar &&
          seen.map(({ person, mood, posture, speaking }) => (
            <Peek
              key={person.id}
              {...castLook(cast, person.id)}
              mood={mood}
              gaze={posture.gaze}
              saying={speaking ? saying : undefined}
            />
          ))}
        {scenery === 'doorway-closed' && saying !== undefined && <use href="#pl-voice" />}
      </Place>
      {!ajar && (
        <div className={styles.cast} data-count={seen.length}>
          {seen.map((figure) => (
            <Standing
              key={figure.person.id}
              figure={figure}
              {...castLook(cast, figure.person.id)}
              view={view}
            />
          ))}
        </div>
      )}
      {!ajar && seen.length > 1 && <Names seen={seen} />}
    </div>
  );
}

/** Who is who, where several stand there. Over all of them: nobody's name is behind anybody. */
function Names({ seen }: Pick<View, 'seen'>) {
  return (
    <div className={styles.names}>
      {seen.map(({ person, turned }) => (
        <span key={person.id}>{!turned && <span className={styles.name}>{person.call}</span>}</span>
      ))}
    </div>
  );
}
