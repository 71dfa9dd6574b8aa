import type { CSSProperties } from 'react';
import type { FigureView, SceneView } from '../session/views/scene-view.ts';
import { classNames } from '../ui/class-names.ts';
import { MOOD_WORDS } from '../ui/mood-look.ts';
import { MEASURE } from '../ui/place/space.ts';
import { PEOPLE_FILTERS } from '../ui/place/tints.ts';
import { Figure } from '../ui/portrait/figure.tsx';
import { type Shown, SHOWN } from '../ui/portrait/gesture.ts';
import { type Placed, turnOf } from './camera.ts';
import type { Posture } from './posture.ts';
import styles from './standing.module.css';

interface StandingProps {
  readonly placed: Placed;
  readonly posture: Posture;
  readonly scene: SceneView;
  readonly cast: readonly Placed[];
}

/** When somebody's body moves: as they speak, and as words land on them. */
function beatOf(speaking: boolean, { bearing }: Posture, beat: string): string | undefined {
  if (speaking) return beat;
  return bearing && `landed ${beat}`;
}

/** Lies there, or has sunk down after they went: says nothing, and shows nothing of a mood. */
const isDown = ({ pose, speaking, gone }: FigureView): boolean =>
  !speaking && (pose === 'lying' || (gone && pose === 'crouching'));

/** How somebody looks. Whoever only stands by is not seen to be glad while others quarrel. */
function seenMood(figure: FigureView): FigureView['mood'] {
  if (isDown(figure)) return 'tired';
  return figure.mood === 'relieved' && !figure.speaking && !figure.waits ? 'calm' : figure.mood;
}

/** What is to be seen of somebody beside themselves: a bruise once the sleeve is up. */
const shownOf = ({ props }: SceneView, person: string): Shown[] =>
  SHOWN.filter((name) => props.some(({ prop, of }) => prop === name && of === person));

/** What of a picture stands in the gap of a door, in shares of the picture's place. */
const through = ({ gap, x }: Placed): CSSProperties | undefined =>
  gap &&
  ({
    '--from': (gap.x - x) / MEASURE.width,
    '--to': (gap.x + gap.width - x) / MEASURE.width,
  } as CSSProperties);

/** Somebody present, where they stand and as large as their face has to be to be read. */
export function Standing({ placed, posture, scene, cast }: StandingProps) {
  const { figure, x, size, drop, gap } = placed;
  const { id, look, age, speaking, pose, holds, call, landing } = figure;
  const mood = seenMood(figure);
  const worded = mood !== 'calm' && !isDown(figure);
  const { saying, beat, light } = scene;
  const aside = saying !== undefined && !speaking;
  const turn = turnOf(figure, cast);
  const style = {
    '--x': (x - MEASURE.width / 2) / MEASURE.width,
    '--size': size,
    '--drop': drop,
    ...through(placed),
  } as CSSProperties;
  return (
    <span
      className={classNames(styles.standing, styles[pose], aside && styles.aside, gap && styles.gap)}
      style={style}
    >
      <span className={styles.body} style={{ filter: PEOPLE_FILTERS[light] }}>
        <Figure
          look={look}
          age={age}
          mood={mood}
          pose={pose}
          facing={turn}
          holds={holds}
          shows={shownOf(scene, id)}
          shrink={landing === 'recoil' ? 'flinch' : undefined}
          saying={speaking ? saying : undefined}
          beat={beatOf(speaking, posture, beat)}
          {...posture}
        />
      </span>
      <span className={styles.face} data-face={id} data-turn={turn} />
      {turn !== 'away' && (
        <span className={styles.name}>
          {call}
          {worded && <span className={styles.mood}>{MOOD_WORDS[mood]}</span>}
        </span>
      )}
    </span>
  );
}
