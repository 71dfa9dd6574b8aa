import { useEffect, useState } from 'react';
import type { ReviewServices } from './review-services.ts';
import { type Pool, poolRuns } from './pool-runs.ts';

/** The pool of all counted runs, after the page is drawn; undefined until then. */
export function usePool(services: ReviewServices): Pool | undefined {
  const [pool, setPool] = useState<Pool>();
  useEffect(() => {
    let current = true;
    poolRuns(services).then((next) => current && setPool(next));
    return () => {
      current = false;
    };
  }, [services]);
  return pool;
}
