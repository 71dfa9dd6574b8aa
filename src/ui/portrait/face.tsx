import type { CSSProperties } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../class-names.ts';
import type { Gaze } from './gaze.ts';
import { Layer } from './layer.tsx';
import styles from './portrait.module.css';
import { MS_A_SYLLABLE, mouthOf, syllables } from './speech.ts';

interface FaceProps {
  readonly crop: 'face' | 'bust';
  readonly mood: LineMood;
  readonly gaze: Gaze;
  readonly saying: string | undefined;
  readonly beat: string | number | undefined;
}

/** Eyes, mouth and brows: what changes with the mood, each change a short fade. */
export function Face({ crop, mood, gaze, saying, beat }: FaceProps) {
  const count = saying === undefined ? 0 : syllables(saying);
  const speech = { '--syllables': count, '--syllable': `${MS_A_SYLLABLE}ms` } as CSSProperties;
  return (
    <span className={styles.moving} style={speech}>
      <span className={classNames(styles.moving, styles.shift)} key={mood}>
        <span className={classNames(styles.moving, styles.eyes)}>
          {gaze !== 'aside' && (
            <Layer
              crop={crop}
              className={gaze === 'glancing' ? styles.glance : undefined}
              parts={[`eyes-${mood}`]}
            />
          )}
          {gaze !== 'here' && (
            <Layer
              crop={crop}
              className={gaze === 'glancing' ? styles.glanceAway : undefined}
              parts={[`aside-${mood}`]}
            />
          )}
        </span>
        <Layer
          key={count > 0 ? `shut ${beat}` : ''}
          crop={crop}
          className={count > 0 ? styles.shut : undefined}
          parts={[`mouth-${mood}`]}
        />
        {count > 0 && <Layer key={beat} crop={crop} className={styles.talking} parts={[mouthOf(mood)]} />}
        <Layer crop={crop} parts={[`brows-${mood}`]} />
      </span>
    </span>
  );
}
