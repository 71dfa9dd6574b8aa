import { useEffect, useState } from 'react';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import type { ReviewServices } from './review-services.ts';

/** The legal facts, fetched only when the page has any to show; undefined until then. */
export function useLaws(services: ReviewServices, needed: boolean): LawFacts | undefined {
  const [laws, setLaws] = useState<LawFacts>();
  useEffect(() => {
    let current = true;
    // Without the law texts the names of the red lines still stand: nothing to report.
    if (needed)
      services.scenarios.laws().then(
        (facts) => current && setLaws(facts),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [services, needed]);
  return laws;
}
