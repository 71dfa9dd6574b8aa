import { classNames } from '../../ui/class-names.ts';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import styles from './standing.module.css';
import type { Figure, View } from './view.ts';

interface StandingProps {
  readonly figure: Figure;
  readonly look: Readonly<Record<string, string>>;
  readonly age: number;
  readonly view: View;
}

/** When somebody's body moves: as they speak, and as words land on them. */
function beatOf({ speaking, posture }: Figure, beat: string): string | undefined {
  if (speaking) return beat;
  return posture.bearing && `landed ${beat}`;
}

/** Somebody present, from the chest up. Whoever speaks comes forward, whoever is done with it turns away. */
export function Standing({ figure, look, age, view }: StandingProps) {
  const { mood, speaking, turned, posture } = figure;
  const { saying, beat, seen } = view;
  const main = figure === seen[0];
  const aside = saying !== undefined && !speaking;
  return (
    <span
      className={classNames(
        styles.standing,
        main && styles.main,
        speaking && styles.speaking,
        aside && styles.aside,
        turned && styles.turned,
      )}
    >
      <Portrait
        look={look}
        age={age}
        mood={mood}
        crop="bust"
        saying={speaking ? saying : undefined}
        beat={beatOf(figure, beat)}
        {...posture}
      />
    </span>
  );
}
