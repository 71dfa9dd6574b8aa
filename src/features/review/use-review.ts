import { useEffect, useState } from 'react';
import type { ReviewServices } from './review-services.ts';
import { loadReview, type ReviewState } from './load-review.ts';

const LOADING: ReviewState = { status: 'loading' };

/** The review of a run, loaded when the run changes and again on `retry`. */
export function useReview(services: ReviewServices, run: string): { state: ReviewState; retry: () => void } {
  const [state, setState] = useState<ReviewState>(LOADING);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a reason to load again
  useEffect(() => {
    let current = true;
    setState(LOADING);
    loadReview(services, run).then((next) => current && setState(next));
    return () => {
      current = false;
    };
  }, [services, run, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}
