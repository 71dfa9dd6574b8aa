import type { CSSProperties } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { Gaze } from './gaze.ts';
import { type LookWords, readLook } from './look.ts';
import styles from './peek.module.css';
import { drawPerson, NAPE } from './rig/compose.ts';
import { Shapes } from './sheet.tsx';
import { MS_A_SYLLABLE, syllables } from './speech.ts';

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
  const read = readLook(look, age);
  const drawing = drawPerson({ look: read, mood });
  const count = saying === undefined ? 0 : syllables(saying);
  const [x, y] = drawing.shift;
  const head = `translate(${x} ${y}) rotate(${drawing.tilt / 2} ${NAPE.join(' ')})`;
  const style = {
    ...read.colours,
    '--syllables': count,
    '--syllable': `${MS_A_SYLLABLE}ms`,
  } as CSSProperties;
  return (
    <>
      <svg x="164" y="52" width="58" height="180" viewBox="-24 -160 152 472" style={style} aria-hidden="true">
        <g strokeLinecap="round" strokeLinejoin="round">
          <g transform={head}>
            <Shapes shapes={drawing.behind} />
          </g>
          <Shapes shapes={drawing.body} />
          <g transform={head}>
            <Shapes shapes={[...drawing.head, ...(gaze === 'here' ? drawing.eyes : drawing.aside)]} />
            <g key={saying} className={count > 0 ? styles.shut : undefined}>
              <Shapes shapes={drawing.mouth} />
            </g>
            {count > 0 && (
              <g key={`${saying} said`} className={styles.talking}>
                <Shapes shapes={drawing.talking} />
              </g>
            )}
            <Shapes shapes={[...drawing.over, ...drawing.brows]} />
          </g>
        </g>
      </svg>
      <use href="#pl-chain" />
    </>
  );
}
