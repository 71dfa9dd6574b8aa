import { useState } from 'react';
import type { EnterProps } from '../ui/motion/runtime.tsx';
import { motionRuntime } from './motion.ts';

/** A paragraph that comes in softly when animations are at hand, and stays the element it came as. */
export function Entering(props: EnterProps) {
  const [Moving] = useState(() => motionRuntime()?.Enter);
  return Moving ? <Moving {...props} /> : <p {...props} />;
}
