import type { ReactNode } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { useSprite } from '../use-sprite.ts';
import type { LookWords } from './look.ts';
import { Portrait } from './portrait.tsx';
import { portraitArt } from './portrait-art.ts';

interface DrawnFaceProps {
  readonly look: LookWords;
  readonly age: number;
  readonly mood?: LineMood;
  /** Stands there until the drawings are fetched, and where they cannot be had. */
  readonly instead?: ReactNode;
}

/** A face for a badge or a card, once the drawings are there. */
export function DrawnFace({ instead = null, ...person }: DrawnFaceProps) {
  return useSprite(portraitArt) ? <Portrait {...person} /> : instead;
}
