import type { CSSProperties } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { classNames } from '../class-names.ts';
import { bearingOf } from './bearing.ts';
import { Layer } from './layer.tsx';
import { type LookWords, readLook } from './look.ts';
import styles from './portrait.module.css';

interface PortraitProps {
  readonly look: LookWords;
  readonly age: number;
  readonly mood?: LineMood;
  /** Head alone, for a round badge, or head and shoulders, to stand somewhere. */
  readonly crop?: 'face' | 'bust';
  /** What is being said; while it appears the mouth moves. */
  readonly saying?: string | undefined;
  /** Changes as words land on the person: a small movement each time. */
  readonly beat?: string | number;
}

const MS_A_SYLLABLE = 240;
const LOUD: readonly LineMood[] = ['furious', 'angry'];

/** Two a second or so, for as long as the line takes to read; dots and commas are breath. */
const syllables = (line: string): number =>
  Math.min(14, Math.ceil(line.replace(/[…，。！？“”]/g, '').length / 2));

/** Two people never blink together: a phase from how they look. */
function phaseOf(look: LookWords): number {
  const text = Object.values(look).join();
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4700, 7) - 4700;
}

/** A person's face. Says nothing to readers: the name and the mood's word beside it do. Needs `usePortraitArt`. */
export function Portrait({ look, age, mood = 'calm', crop = 'face', saying, beat = 0 }: PortraitProps) {
  const { hair, garment, hat, glasses, age: lines, colours } = readLook(look, age);
  const count = saying === undefined ? 0 : syllables(saying);
  const style = {
    ...colours,
    '--phase': `${phaseOf(look)}ms`,
    '--syllables': count,
    '--syllable': `${MS_A_SYLLABLE}ms`,
  } as CSSProperties;
  return (
    <span className={classNames(styles.portrait, styles[crop])} style={style} aria-hidden="true">
      <span className={classNames(styles.moving, styles[bearingOf(mood)])} key={beat}>
        <span className={classNames(styles.moving, styles.breathing)}>
          <Layer
            crop={crop}
            parts={['body', `clothes-${garment}`, `hair-${hair}`, lines > 0 && `age-${lines}`, 'nose']}
          />
          <Layer crop={crop} className={styles.eyes} parts={[`eyes-${mood}`]} />
          <Layer crop={crop} className={count > 0 ? styles.shut : undefined} parts={[`mouth-${mood}`]} />
          {count > 0 && (
            <Layer
              crop={crop}
              className={styles.talking}
              parts={[LOUD.includes(mood) ? 'talk-loud' : 'talk-plain']}
            />
          )}
          <Layer
            crop={crop}
            parts={[
              `brows-${mood}`,
              glasses !== 'none' && `glasses-${glasses}`,
              hat !== 'none' && `hat-${hat}`,
            ]}
          />
        </span>
      </span>
    </span>
  );
}
