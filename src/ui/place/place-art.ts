import { lazySprite } from '../lazy-sprite.ts';

/** The drawings of all places, fetched when first asked for. */
export const placeArt = lazySprite(async () => (await import('./art/places.svg?raw')).default);
