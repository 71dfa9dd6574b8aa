import { type RefObject, useEffect } from 'react';

let runtime: typeof import('../ui/motion/runtime.tsx') | undefined;

/*
 * What comes once or seldom (an outburst, the ending) moves with framer-motion, fetched when the talk is on
 * screen. What comes with every line moves with CSS: it answers a choice within a frame on a slow machine.
 */

/** They have come. Without them everything simply stands where it belongs. */
export const moveWith = (found: typeof runtime): void => {
  runtime = found;
};

/** The animations, once they are at hand. */
export const motionRuntime = () => runtime;

/** Shakes an element whenever `hot` begins. */
export function useShake(element: RefObject<Element | null>, hot: boolean): void {
  useEffect(() => {
    if (hot && element.current) runtime?.shake(element.current);
  }, [element, hot]);
}
