import { useCallback, useEffect, useState } from 'react';
import type { SeenLine } from '../../../core/mentor/session-line.ts';
import type { RecordsServices } from './records-services.ts';

interface Lines {
  /** Undefined until they are read. */
  readonly lines: readonly SeenLine[] | undefined;
  readonly reread: () => void;
}

/** Every session the current person sees, the latest first; read again for another person. */
export function useLines({ mentor, profiles }: Pick<RecordsServices, 'mentor' | 'profiles'>): Lines {
  const [lines, setLines] = useState<readonly SeenLine[]>();
  const [asked, setAsked] = useState(0);
  const reread = useCallback(() => setAsked((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again
  useEffect(() => {
    let left = false;
    const read = () => void mentor.lines().then((found) => !left && setLines(found));
    read();
    const stop = profiles.subscribe(read);
    return () => {
      left = true;
      stop();
    };
  }, [mentor, profiles, asked]);
  return { lines, reread };
}
