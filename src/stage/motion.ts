import { type RefObject, useEffect } from 'react';

let runtime: typeof import('../ui/motion/runtime.tsx') | undefined;

/*
 * What comes once or seldom (an outburst, the ending) moves with framer-motion, fetched when the talk is on
 * screen. What comes with every line moves with CSS: it answers a choice within a frame on a slow machine.
 */

/** Without the animations everything simply stands where it belongs. */
export async function loadMotion(): Promise<void> {
  runtime ??= await import('../ui/motion/runtime.tsx');
}

/** The animations, once they are at hand. */
export const motionRuntime = () => runtime;

/** Shakes an element whenever `hot` begins. */
export function useShake(element: RefObject<Element | null>, hot: boolean): void {
  useEffect(() => {
    if (hot && element.current) runtime?.shake(element.current);
  }, [element, hot]);
}
