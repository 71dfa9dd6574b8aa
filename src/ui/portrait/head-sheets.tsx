import type { CSSProperties } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../class-names.ts';
import styles from './figure.module.css';
import type { Gaze } from './gaze.ts';
import type { Drawing } from './rig/compose.ts';
import type { Frame } from './rig/frame.ts';
import { Sheet } from './sheet.tsx';
import { MS_A_SYLLABLE, syllables } from './speech.ts';

interface HeadSheetsProps {
  readonly mood: LineMood;
  readonly drawing: Drawing;
  readonly frame: Frame;
  readonly gaze: Gaze;
  readonly saying: string | undefined;
  readonly beat: string | number | undefined;
}

/** A head and its face: eyes that blink, a mouth that speaks. A new mood is a short fade. */
export function HeadSheets({ mood, drawing, frame, gaze, saying, beat }: HeadSheetsProps) {
  const count = saying === undefined ? 0 : syllables(saying);
  const speech = { '--syllables': count, '--syllable': `${MS_A_SYLLABLE}ms` } as CSSProperties;
  const glances = gaze === 'glancing';
  return (
    <span className={styles.moving} style={speech}>
      <Sheet frame={frame} shapes={drawing.head} />
      <span key={mood} className={classNames(styles.moving, styles.shift)}>
        <span className={classNames(styles.moving, styles.eyes)}>
          {gaze !== 'aside' && (
            <Sheet frame={frame} shapes={drawing.eyes} className={glances ? styles.glance : undefined} />
          )}
          {gaze !== 'here' && (
            <Sheet frame={frame} shapes={drawing.aside} className={glances ? styles.glanceAway : undefined} />
          )}
        </span>
        <Sheet
          key={count > 0 ? `shut ${beat}` : ''}
          frame={frame}
          shapes={drawing.mouth}
          className={count > 0 ? styles.shut : undefined}
        />
        {count > 0 && <Sheet key={beat} frame={frame} shapes={drawing.talking} className={styles.talking} />}
      </span>
      <Sheet frame={frame} shapes={drawing.over} />
      <Sheet key={`brows ${mood}`} frame={frame} shapes={drawing.brows} className={styles.shift} />
    </span>
  );
}
