import type { FigureView, SceneView } from '../session/views/scene-view.ts';
import { classNames } from '../ui/class-names.ts';
import { Portrait } from '../ui/portrait/portrait.tsx';
import type { Posture } from './posture.ts';
import styles from './standing.module.css';

interface StandingProps {
  readonly figure: FigureView;
  readonly posture: Posture;
  readonly scene: SceneView;
}

/** When somebody's body moves: as they speak, and as words land on them. */
function beatOf({ speaking }: FigureView, { bearing }: Posture, beat: string): string | undefined {
  if (speaking) return beat;
  return bearing && `landed ${beat}`;
}

/** Somebody present, from the chest up. Whoever speaks comes forward, whoever is done with it turns away. */
export function Standing({ figure, posture, scene }: StandingProps) {
  const { look, age, mood, speaking, facing } = figure;
  const { saying, beat, seen } = scene;
  const main = figure === seen[0];
  const aside = saying !== undefined && !speaking;
  return (
    <span
      className={classNames(
        styles.standing,
        main && styles.main,
        speaking && styles.speaking,
        aside && styles.aside,
        facing === 'away' && styles.turned,
      )}
    >
      <Portrait
        look={look}
        age={age}
        mood={mood}
        crop="bust"
        saying={speaking ? saying : undefined}
        beat={beatOf(figure, posture, beat)}
        {...posture}
      />
    </span>
  );
}
