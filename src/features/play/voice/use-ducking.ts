import { useEffect } from 'react';
import type { Speech } from '../../../ports/speech.ts';
import type { PlayServices } from '../play-services.ts';

/** While a line is being read everything else steps back. */
export function useDucking(speech: Speech, sound: PlayServices['sound']): void {
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
