import { useEffect } from 'react';
import type { Services } from '../../../ports/services.ts';
import type { Speech } from '../../../ports/speech.ts';

/** While a line is being read everything else steps back. */
export function useDucking(speech: Speech, sound: Services['sound']): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let here = true;
    sound().then(
      (player) => {
        if (!here) return;
        const follow = () => player.duck(speech.speaking());
        const unsubscribe = speech.subscribe(follow);
        follow();
        stop = () => {
          unsubscribe();
          player.duck(false);
        };
      },
      // Without sound there is nothing to step back.
      () => undefined,
    );
    return () => {
      here = false;
      stop?.();
    };
  }, [speech, sound]);
}
