import { animate, domAnimation, LazyMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';

export interface EnterProps {
  readonly className?: string | undefined;
  readonly 'data-told'?: boolean | undefined;
  readonly children: ReactNode;
}

/** All of framer-motion that play uses: a chunk of its own, asked for once the talk is on screen. */

/** Comes in softly, readable from its first frame: nobody waits for it. */
export function Enter(props: EnterProps) {
  return (
    <LazyMotion features={domAnimation} strict>
      <m.p
        {...props}
        initial={{ opacity: 0.4, y: 6 }}
        animate={{ opacity: 1, y: 0 }}
        transition={{ duration: 0.25, ease: 'easeOut' }}
      />
    </LazyMotion>
  );
}

/** Somebody has lost patience. */
export const shake = (element: Element): void => {
  animate(element, { x: [0, -9, 8, -6, 4, -2, 0] }, { duration: 0.42 });
};
