import { lazySprite } from '../lazy-sprite.ts';
import { useSprite } from '../use-sprite.ts';

const art = lazySprite(async () => (await import('./art/portraits.svg?raw')).default);

/** Whether portraits can be drawn; asks for the drawings once the page has nothing better to do. */
export const usePortraitArt = (): boolean => useSprite(art);
