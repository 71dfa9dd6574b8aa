import { type LazySprite, lazySprite } from '../lazy-sprite.ts';

/** The picture of the beat, fetched when it is first shown. */
export const beatArt: LazySprite = lazySprite(async () => (await import('./art/beat.svg?raw')).default);
