import { useEffect, useState } from 'react';
import type { BeatServices } from './beat-services.ts';
import { type BeatView, readBeat } from './read-beat.ts';

/** The beat as it is now: undefined until it is known, null where it cannot be had. */
export function useBeat(services: BeatServices): BeatView | null | undefined {
  const [view, setView] = useState<BeatView | null>();
  useEffect(() => {
    let left = false;
    readBeat(services).then(
      (found) => !left && setView(found),
      () => !left && setView(null),
    );
    return () => {
      left = true;
    };
  }, [services]);
  return view;
}
