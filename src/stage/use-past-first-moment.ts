import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds in which a tap cannot have been meant for something that has just appeared. */
const MOMENT = 200;

/** Whether the component has been on screen long enough for a tap on it to be meant. */
export function usePastFirstMoment(): () => boolean {
  const settled = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      settled.current = true;
    }, MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return useCallback(() => settled.current, []);
}
