import { useEffect, useState } from 'react';
import { useDay } from '../../ui/use-day.ts';
import { loadPlan, type Today } from './load-plan.ts';
import type { PlanServices } from './plan-services.ts';
import { localDay } from './read-history.ts';

/** Today's practice; worked out again for another profile, and when it is another day. `failed`: the drills could not be fetched. */
export function useToday(services: PlanServices): Today | 'loading' | 'failed' {
  const [today, setToday] = useState<Today | 'loading' | 'failed'>('loading');
  const day = useDay(services.now, localDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day, another plan
  useEffect(() => {
    let left = false;
    const read = () =>
      loadPlan(services).then(
        (found) => !left && setToday(found),
        () => !left && setToday('failed'),
      );
    void read();
    const stop = services.profiles.subscribe(() => void read());
    return () => {
      left = true;
      stop();
    };
  }, [services, day]);
  return today;
}
