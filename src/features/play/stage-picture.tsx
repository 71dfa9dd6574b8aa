import { classNames } from '../../ui/class-names.ts';
import { Place } from '../../ui/place/place.tsx';
import { placeArt } from '../../ui/place/place-art.ts';
import { Peek } from '../../ui/portrait/peek.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { portraitArt } from '../../ui/portrait/portrait-art.ts';
import { useSprite } from '../../ui/use-sprite.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import type { Onlooker } from './scene.ts';
import type { SessionContext } from './session-context.ts';
import styles from './stage-picture.module.css';
import { viewOf } from './view.ts';

// This file comes while the briefing is read: the drawings can be there before they are needed.
for (const art of [placeArt, portraitArt]) whenIdle(art.load);

/** The place, and those one can see there. Names and moods stand beside it in words. */
export function StagePicture({ context }: { readonly context: SessionContext }) {
  const ready = [useSprite(placeArt), useSprite(portraitArt)].every(Boolean);
  const { scenery, light, seen, saying, beat } = viewOf(context);
  if (!ready || !scenery) return null;
  const { cast } = context.program.scenario;
  const ajar = scenery === 'doorway-ajar';
  return (
    <div
      className={classNames(styles.picture, Object.values(cast).some(({ look }) => look) && styles.peopled)}
      aria-hidden="true"
    >
      <Place scenery={scenery} light={light}>
        {ajar &&
          seen.map(({ person, mood }) => <Peek key={person.id} {...castLook(cast, person.id)} mood={mood} />)}
      </Place>
      {!ajar && (
        <div className={styles.cast}>
          {seen.map((onlooker) => (
            <Standing
              key={onlooker.person.id}
              onlooker={onlooker}
              {...castLook(cast, onlooker.person.id)}
              saying={onlooker.speaking ? saying : undefined}
              beat={onlooker.speaking ? beat : ''}
              named={seen.length > 1}
              aside={saying !== undefined && !onlooker.speaking}
            />
          ))}
        </div>
      )}
    </div>
  );
}

const castLook = (cast: SessionContext['program']['scenario']['cast'], id: string) => ({
  look: cast[id]?.look ?? {},
  age: cast[id]?.age ?? 40,
});

interface StandingProps {
  readonly onlooker: Onlooker;
  readonly look: Readonly<Record<string, string>>;
  readonly age: number;
  readonly saying: string | undefined;
  readonly beat: string;
  readonly named: boolean;
  readonly aside: boolean;
}

function Standing({ onlooker, look, age, saying, beat, named, aside }: StandingProps) {
  return (
    <span
      className={classNames(styles.standing, onlooker.speaking && styles.speaking, aside && styles.aside)}
    >
      <Portrait look={look} age={age} mood={onlooker.mood} crop="bust" saying={saying} beat={beat} />
      {named && <span className={styles.name}>{onlooker.person.call}</span>}
    </span>
  );
}
