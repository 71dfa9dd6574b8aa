import { LazyMotion } from 'framer-motion';
import { type ReactNode, useSyncExternalStore } from 'react';

let ready = false;
const waiting = new Set<() => void>();

const loadFeatures = () =>
  import('./motion-features.ts').then(({ domAnimation }) => {
    ready = true;
    for (const tell of waiting) tell();
    return domAnimation;
  });

const subscribe = (listener: () => void): (() => void) => {
  waiting.add(listener);
  return () => waiting.delete(listener);
};

/** Motion for what stands inside. Its 28 kB come later; until then everything simply stands where it belongs. */
export function MotionRoot({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion features={loadFeatures} strict>
      {children}
    </LazyMotion>
  );
}

/**
 * Props of an `m` element that comes in softly. It is readable from its first frame: nobody waits for it.
 *
 * @param delay seconds
 */
export function useEnter(delay = 0) {
  const loaded = useSyncExternalStore(subscribe, () => ready);
  return {
    initial: loaded ? { opacity: 0.35, y: 6 } : (false as const),
    animate: { opacity: 1, y: 0 },
    transition: { duration: 0.2, ease: 'easeOut', delay } as const,
  };
}
