import { useEffect, useState } from 'react';
import type { Aloud } from '../../ports/aloud.ts';
import type { RehearseServices } from './rehearse-services.ts';

/** Found once, so that the next button is there with the line it belongs to. */
const found = new WeakMap<RehearseServices['aloud'], Aloud>();

async function ask(aloud: RehearseServices['aloud']): Promise<void> {
  const voices = await aloud();
  if (await voices.canRecord()) found.set(aloud, voices);
}

/** The voices, once it is known that one can be recorded here; undefined before and where not. */
export function useAloudIfRecording(aloud: RehearseServices['aloud']): Aloud | undefined {
  const [, setAsked] = useState(false);
  useEffect(() => {
    if (found.has(aloud)) return undefined;
    let here = true;
    ask(aloud).then(
      () => here && setAsked(true),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [aloud]);
  return found.get(aloud);
}
