import { useEffect, useState } from 'react';
import { useDay } from '../../ui/use-day.ts';
import { loadNext, type Next, type OpeningSource } from './load-next.ts';
import type { NextServices } from './plan-services.ts';
import { localDay } from './read-history.ts';

/** What to go into now; worked out again for another profile, and when it is another day. */
export function useNext(services: NextServices, opening: OpeningSource): Next | undefined {
  const [next, setNext] = useState<Next>();
  const day = useDay(services.now, localDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day, another plan
  useEffect(() => {
    let left = false;
    const read = () => void loadNext(services, opening).then((found) => !left && setNext(found));
    read();
    const stop = services.profiles.subscribe(read);
    return () => {
      left = true;
      stop();
    };
  }, [services, opening, day]);
  return next;
}
