import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDay } from '../../ui/use-day.ts';
import { loadNext, type Next, type OpeningSource } from './load-next.ts';
import type { NextServices } from './plan-services.ts';
import { localDay } from './read-history.ts';

/** What a newcomer is offered, and whether that was on offer here the last time. */
export interface Usual {
  readonly first: Next | undefined;
  readonly stands: () => boolean;
  readonly note: (usual: boolean) => void;
}

const never = () => () => undefined;

const isUsual = ({ way }: Next, { first }: Usual): boolean =>
  way.kind === 'next' && way.first && way.card.id === first?.way.card.id;

/**
 * What to go into now; worked out again for another profile, and when it is another day. Until that is known it is
 * what a newcomer is offered, where nothing else was the last time.
 */
export function useNext(services: NextServices, opening: OpeningSource, usual: Usual): Next | undefined {
  const stands = useSyncExternalStore(never, usual.stands, () => true);
  const [next, setNext] = useState<Next>();
  const day = useDay(services.now, localDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day, another plan
  useEffect(() => {
    let left = false;
    const read = () =>
      void loadNext(services, opening).then((found) => {
        if (left) return;
        setNext(found);
        usual.note(!found || isUsual(found, usual));
      });
    read();
    const stop = services.profiles.subscribe(read);
    return () => {
      left = true;
      stop();
    };
  }, [services, opening, usual, day]);
  return next ?? (stands ? usual.first : undefined);
}
