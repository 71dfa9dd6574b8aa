import { useEffect } from 'react';
import type { Speech } from '../../../ports/speech.ts';
import type { Playing } from '../use-session.ts';

/** Lines wait until the one before has been read aloud. */
export function useVoiceHolds(speech: Speech, send: Playing['send']): void {
  useEffect(() => {
    const tell = () => send({ type: speech.speaking() ? 'hold' : 'release', by: 'voice' });
    const forget = speech.subscribe(tell);
    return () => {
      forget();
      send({ type: 'release', by: 'voice' });
    };
  }, [speech, send]);
}
