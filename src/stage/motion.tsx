import { type RefObject, useEffect, useState } from 'react';
import type { EnterProps } from '../ui/motion/runtime.tsx';

let runtime: typeof import('../ui/motion/runtime.tsx') | undefined;

/*
 * What comes once or seldom (an outburst, the ending) moves with framer-motion, fetched when the talk is on
 * screen. What comes with every line moves with CSS: it answers a choice within a frame on a slow machine.
 */

/** Without the animations everything simply stands where it belongs. */
export async function loadMotion(): Promise<void> {
  runtime ??= await import('../ui/motion/runtime.tsx');
}

/** A paragraph that comes in softly when animations are at hand, and stays the element it came as. */
export function Entering(props: EnterProps) {
  const [Moving] = useState(() => runtime?.Enter);
  return Moving ? <Moving {...props} /> : <p className={props.className}>{props.children}</p>;
}

/** Shakes an element whenever `hot` begins. */
export function useShake(element: RefObject<Element | null>, hot: boolean): void {
  useEffect(() => {
    if (hot && element.current) runtime?.shake(element.current);
  }, [element, hot]);
}
