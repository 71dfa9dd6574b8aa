import { animate, domAnimation, LazyMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { EnterProps } from './motion.tsx';

/** All of framer-motion that play uses: a chunk of its own, asked for once the talk is on screen. */

const TAGS = { div: m.div, li: m.li, p: m.p } as const;

/** Comes in softly, readable from its first frame: nobody waits for it. */
export function Enter({ as, delay = 0, ...rest }: EnterProps) {
  const Tag = TAGS[as];
  return (
    <LazyMotion features={domAnimation} strict>
      <Tag
        {...rest}
        initial={{ opacity: 0.4, y: 6 }}
        animate={{ opacity: 1, y: 0 }}
        transition={{ duration: 0.2, ease: 'easeOut', delay }}
      />
    </LazyMotion>
  );
}

/** Somebody has lost patience. */
export const shake = (element: Element): void => {
  animate(element, { x: [0, -9, 8, -6, 4, -2, 0] }, { duration: 0.42 });
};
