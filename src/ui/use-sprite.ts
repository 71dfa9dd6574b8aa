import { useEffect, useSyncExternalStore } from 'react';
import type { LazySprite } from './lazy-sprite.ts';

/** Long enough after a screen appears for its first choice to be usable. */
const WAIT_MS = 400;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
  else work();
};

/** Whether the drawings are there; asks for them once the page has nothing better to do. */
export function useSprite(sprite: LazySprite): boolean {
  const ready = useSyncExternalStore(sprite.subscribe, sprite.isReady);
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(sprite.load), WAIT_MS);
    return () => clearTimeout(timer);
  }, [sprite]);
  return ready;
}
