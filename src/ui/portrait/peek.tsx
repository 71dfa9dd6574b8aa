import type { CSSProperties } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { type LookWords, readLook } from './look.ts';

interface PeekProps {
  readonly look: LookWords;
  readonly age: number;
  readonly mood: LineMood;
}

/** Half a face in the gap of a door on its chain; drawn inside the place `doorway-ajar`. */
export function Peek({ look, age, mood }: PeekProps) {
  const { hair, garment, age: lines, colours } = readLook(look, age);
  const parts = ['body', `clothes-${garment}`, `hair-${hair}`, lines > 0 && `age-${lines}`, 'nose'];
  return (
    <>
      <svg
        x="164"
        y="52"
        width="58"
        height="180"
        viewBox="330 20 270 838"
        style={colours as CSSProperties}
        aria-hidden="true"
      >
        {[...parts, `eyes-${mood}`, `mouth-${mood}`, `brows-${mood}`].map(
          (part) => part && <use key={part} href={`#pt-${part}`} />,
        )}
      </svg>
      <use href="#pl-chain" />
    </>
  );
}
