import { useEffect, useState } from 'react';
import { loadPlan, type Today } from './load-plan.ts';
import type { PlanServices } from './plan-services.ts';

/** Today's practice; worked out again for another profile. `failed`: the drills could not be fetched. */
export function useToday(services: PlanServices): Today | 'loading' | 'failed' {
  const [today, setToday] = useState<Today | 'loading' | 'failed'>('loading');
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
  }, [services]);
  return today;
}
