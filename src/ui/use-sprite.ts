import { useEffect, useSyncExternalStore } from 'react';
import type { LazySprite } from './lazy-sprite.ts';
import { whenIdle } from './when-idle.ts';

/** A page drawn elsewhere brings its drawings along. */
const brought = () => true;

/** Whether the drawings are there; asks for them once the page has nothing better to do. */
export function useSprite(sprite: LazySprite): boolean {
  const ready = useSyncExternalStore(sprite.subscribe, sprite.isReady, brought);
  useEffect(() => whenIdle(sprite.load), [sprite]);
  return ready;
}
