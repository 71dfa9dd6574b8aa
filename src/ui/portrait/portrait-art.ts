import { lazySprite } from '../lazy-sprite.ts';

/** The drawings of all portraits, fetched when first asked for. */
export const portraitArt = lazySprite(async () => (await import('./art/portraits.svg?raw')).default);
