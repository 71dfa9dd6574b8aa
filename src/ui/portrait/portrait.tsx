import { type CSSProperties, useState } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../class-names.ts';
import { moodTone } from '../mood-look.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { Face } from './face.tsx';
import type { Gaze } from './gaze.ts';
import { type Gesture, gestureOf } from './gesture.ts';
import { Layer } from './layer.tsx';
import { type LookWords, readLook } from './look.ts';
import styles from './portrait.module.css';

export interface PortraitProps {
  readonly look: LookWords;
  readonly age: number;
  readonly mood?: LineMood;
  /** Head alone, for a round badge, or head and shoulders, to stand somewhere. */
  readonly crop?: 'face' | 'bust';
  /** What is being said; while it appears the mouth moves. */
  readonly saying?: string | undefined;
  /** Changes as words are said or land: a small movement each time, none while undefined. */
  readonly beat?: string | number | undefined;
  /** Which movement; the mood's own where it is not said. */
  readonly bearing?: Bearing | undefined;
  readonly gaze?: Gaze | undefined;
  /** What the hands of a bust do; the mood's own where it is not said. */
  readonly gesture?: Gesture | undefined;
}

/** Two people never blink together: a phase from how they look. */
function phaseOf(look: LookWords): number {
  const text = Object.values(look).join();
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4700, 7) - 4700;
}

/** Counts changes of the beat. An animation restarts by taking its twin's name: nothing is drawn anew. */
function useTurns(beat: string | number | undefined): number {
  const [turn, setTurn] = useState({ beat, count: beat === undefined ? 0 : 1 });
  if (beat !== undefined && turn.beat !== beat) setTurn({ beat, count: turn.count + 1 });
  return turn.count;
}

/** A person. Says nothing to readers: the name and the mood's word beside it do. Needs `usePortraitArt`. */
export function Portrait(props: PortraitProps) {
  const { look, age, mood = 'calm', crop = 'face', saying, beat, gaze = 'here' } = props;
  const { bearing = bearingOf(mood), gesture = gestureOf(mood) } = props;
  const { hair, garment, hat, glasses, age: lines, colours } = readLook(look, age);
  const turns = useTurns(beat);
  return (
    <span
      className={classNames(styles.portrait, styles[crop])}
      style={{ ...colours, '--phase': `${phaseOf(look)}ms` } as CSSProperties}
      aria-hidden="true"
    >
      <span
        className={classNames(styles.moving, turns > 0 && styles[bearing])}
        data-twin={turns % 2 === 1 || undefined}
      >
        <span className={classNames(styles.moving, styles.breathing, styles[moodTone(mood)])}>
          <Layer
            crop={crop}
            parts={['body', `clothes-${garment}`, `hair-${hair}`, lines > 0 && `age-${lines}`, 'nose']}
          />
          <Face crop={crop} mood={mood} gaze={gaze} saying={saying} beat={beat} />
          {(glasses !== 'none' || hat !== 'none') && (
            <Layer
              crop={crop}
              parts={[glasses !== 'none' && `glasses-${glasses}`, hat !== 'none' && `hat-${hat}`]}
            />
          )}
          {crop === 'bust' && gesture !== 'rest' && (
            <Layer key={gesture} crop={crop} className={styles.hands} parts={[`hands-${gesture}`]} />
          )}
        </span>
      </span>
    </span>
  );
}
