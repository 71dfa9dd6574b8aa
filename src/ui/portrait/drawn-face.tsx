import { type ReactNode, useEffect, useState } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { chunk } from '../chunk.ts';
import { whenIdle } from '../when-idle.ts';
import type { LookWords } from './look.ts';

interface DrawnFaceProps {
  readonly look: LookWords;
  readonly age: number;
  readonly mood?: LineMood;
  /** Stands there until the drawings are fetched, and where they cannot be had. */
  readonly instead?: ReactNode;
}

const portrait = chunk(async () => (await import('./portrait.tsx')).Portrait);

/** A face for a badge or a card, once the page has nothing better to do than to fetch what draws it. */
export function DrawnFace({ instead = null, ...person }: DrawnFaceProps) {
  const [, setArrived] = useState(false);
  const Portrait = portrait.component();
  useEffect(() => {
    if (Portrait) return undefined;
    const arrived = () => setArrived(true);
    return whenIdle(() => void portrait.load().then(arrived, () => undefined));
  }, [Portrait]);
  return Portrait ? <Portrait {...person} /> : instead;
}
