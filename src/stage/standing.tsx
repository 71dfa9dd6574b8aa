import type { CSSProperties } from 'react';
import type { FigureView, SceneView } from '../session/views/scene-view.ts';
import { classNames } from '../ui/class-names.ts';
import { moodTone } from '../ui/mood-look.ts';
import { MEASURE } from '../ui/place/space.ts';
import { PEOPLE_FILTERS } from '../ui/place/tints.ts';
import { Figure } from '../ui/portrait/figure.tsx';
import { type Shown, SHOWN } from '../ui/portrait/gesture.ts';
import type { Seat } from './arrange.ts';
import type { Beside } from './beside.ts';
import { type Placed, turnOf } from './camera.ts';
import { type Companion, isRestrained } from './extras.ts';
import type { Posture } from './posture.ts';
import { seenAs } from './seen-mood.ts';
import styles from './standing.module.css';

interface StandingProps {
  readonly seat: Seat;
  readonly posture: Posture;
  readonly scene: SceneView;
  readonly cast: readonly Placed[];
}

/** When somebody's body moves: as they speak, and as words land on them. */
function beatOf(speaking: boolean, { bearing }: Posture, beat: string): string | undefined {
  if (speaking) return beat;
  return bearing && `landed ${beat}`;
}

/** What is to be seen of somebody beside themselves: a bruise once the sleeve is up. */
const shownOf = ({ props }: SceneView, person: string): Shown[] =>
  SHOWN.filter((name) => props.some(({ prop, of }) => prop === name && of === person));

/** Words have hurt. Whoever answers, or is in a rage, holds their ground and looks at one. */
const flinches = ({ landing, speaking, mood }: FigureView): boolean =>
  landing === 'recoil' && !speaking && moodTone(mood) !== 'hot';

/** What of a picture stands in the gap of a door, in shares of the picture's place. */
const through = ({ gap, x }: Placed): CSSProperties | undefined =>
  gap &&
  ({
    '--from': (gap.x - x) / MEASURE.width,
    '--to': (gap.x + gap.width - x) / MEASURE.width,
  } as CSSProperties);

interface AtTheirSideProps {
  readonly company: readonly Companion[];
  readonly cast: readonly Placed[];
}

const besideAs = ({ x, y, scale, tilt, hidden }: Omit<Beside, 'gesture'>): CSSProperties =>
  ({
    '--aside': x,
    '--below': y,
    '--scale': scale,
    '--tilt': `${tilt}deg`,
    '--hidden': `${100 * hidden}%`,
  }) as CSSProperties;

/** Whoever is with them. */
const AtTheirSide = ({ company, cast }: AtTheirSideProps) =>
  company.map(({ figure, barefoot, gesture, ...where }) => (
    <span key={figure.id} className={styles.companion} style={besideAs(where)}>
      <Figure
        look={figure.look}
        age={figure.age}
        mood={figure.mood}
        pose={figure.pose}
        facing={turnOf(figure, cast)}
        holds={figure.holds}
        gesture={gesture}
        barefoot={barefoot}
        earnest
      />
    </span>
  ));

/** Somebody present, where they stand and as large as their face has to be to be read. */
export function Standing({ seat, posture, scene, cast }: StandingProps) {
  const { placed, x, unit, lying } = seat;
  const { figure, size, drop, gap, company } = placed;
  const { id, look, age, speaking, pose, holds, call } = figure;
  const { mood, earnest } = seenAs(figure, scene);
  const { saying, beat, light } = scene;
  const aside = saying !== undefined && !speaking;
  const turn = turnOf(figure, cast);
  const style = {
    '--at': `${x}px`,
    '--size': size,
    '--drop': drop,
    ...(lying && { '--unit': `${unit}px`, '--top': `${lying.top}px` }),
    ...through(placed),
  } as CSSProperties;
  return (
    <span
      className={classNames(styles.standing, styles[pose], aside && styles.aside, gap && styles.gap)}
      style={style}
      data-landing={figure.landing}
    >
      <span className={styles.body} style={{ filter: PEOPLE_FILTERS[light] }}>
        <AtTheirSide company={company.filter(({ behind }) => behind)} cast={cast} />
        <Figure
          look={look}
          age={age}
          mood={mood}
          earnest={earnest}
          pose={isRestrained(scene, id) && pose === 'standing' ? 'held' : pose}
          on={placed.on}
          facing={turn}
          holds={holds}
          shows={shownOf(scene, id)}
          shrink={flinches(figure) ? 'flinch' : undefined}
          saying={speaking ? saying : undefined}
          beat={beatOf(speaking, posture, beat)}
          {...posture}
        />
        <AtTheirSide company={company.filter(({ behind }) => !behind)} cast={cast} />
      </span>
      {call !== '' && <span className={styles.face} data-face={id} data-turn={turn} />}
    </span>
  );
}
