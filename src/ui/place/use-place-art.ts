import { lazySprite } from '../lazy-sprite.ts';
import { useSprite } from '../use-sprite.ts';

const art = lazySprite(async () => (await import('./art/places.svg?raw')).default);

/** Whether places can be drawn; asks for the drawings once the page has nothing better to do. */
export const usePlaceArt = (): boolean => useSprite(art);
