import type { CSSProperties } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { Gaze } from './gaze.ts';
import { type LookWords, readLook } from './look.ts';
import styles from './peek.module.css';
import { MS_A_SYLLABLE, mouthOf, syllables } from './speech.ts';

interface PeekProps {
  readonly look: LookWords;
  readonly age: number;
  readonly mood: LineMood;
  readonly gaze?: Gaze;
  /** What is being said; while it appears the mouth moves. */
  readonly saying?: string | undefined;
}

/** Half a face in the gap of a door on its chain; drawn inside the place `doorway-ajar`. */
export function Peek({ look, age, mood, gaze = 'here', saying }: PeekProps) {
  const { hair, garment, age: lines, colours } = readLook(look, age);
  const count = saying === undefined ? 0 : syllables(saying);
  const parts = ['body', `clothes-${garment}`, `hair-${hair}`, lines > 0 && `age-${lines}`, 'nose'];
  const eyes = gaze === 'here' ? 'eyes' : 'aside';
  const style = { ...colours, '--syllables': count, '--syllable': `${MS_A_SYLLABLE}ms` } as CSSProperties;
  return (
    <>
      <svg x="164" y="52" width="58" height="180" viewBox="330 20 270 838" style={style} aria-hidden="true">
        {[...parts, `${eyes}-${mood}`, `brows-${mood}`].map(
          (part) => part && <use key={part} href={`#pt-${part}`} />,
        )}
        <use key={saying} className={count > 0 ? styles.shut : undefined} href={`#pt-mouth-${mood}`} />
        {count > 0 && <use key={`${saying} said`} className={styles.talking} href={`#pt-${mouthOf(mood)}`} />}
      </svg>
      <use href="#pl-chain" />
    </>
  );
}
