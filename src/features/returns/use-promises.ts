import { useEffect, useState } from 'react';
import { dayAround, type NumberedDay } from '../../core/shared/calendar-day.ts';
import { localZone } from '../../session/local-zone.ts';
import { type PromisesNow, readPromises } from '../../session/returns/read-promises.ts';
import { useDay } from '../../ui/use-day.ts';
import type { ReturnsServices } from './returns-services.ts';

const localDay = (time: number): NumberedDay => dayAround(time, localZone);

/**
 * What is owed today; worked out again for another profile, after a change of days off, and when it is another day.
 * Undefined until it is known, and where it cannot be fetched.
 */
export function usePromises(services: ReturnsServices): PromisesNow | undefined {
  const [found, setFound] = useState<PromisesNow>();
  const day = useDay(services.now, localDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day, another list
  useEffect(() => {
    let left = false;
    const read = () =>
      void readPromises(services).then(
        (now) => !left && setFound(now),
        () => undefined,
      );
    read();
    const stop = services.profiles.subscribe(read);
    return () => {
      left = true;
      stop();
    };
  }, [services, day]);
  return found;
}
