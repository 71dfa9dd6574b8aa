import { type LazySprite, lazySprite } from '../lazy-sprite.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';
import { type Scenery, sceneryOf } from './scenery.ts';

const FILES = import.meta.glob<string>('./art/*.svg', { query: '?raw', import: 'default' });

const sprites = new Map<string, LazySprite>();

function spriteOf(name: string): LazySprite {
  const known = sprites.get(name);
  if (known) return known;
  const made = lazySprite(async () => {
    const fetch = FILES[`./art/${name}.svg`];
    if (!fetch) throw new Error(`no drawings of ${name}`);
    return fetch();
  });
  sprites.set(name, made);
  return made;
}

/** The drawings of one place, fetched when first asked for. */
export const placeArt = (scenery: Scenery): LazySprite => spriteOf(scenery);

/** What any place may have in it: things and lights, strangers and uniforms. */
export const thingArt = spriteOf('things');
export const folkArt = spriteOf('folk');

/** Places as they may be drawn: with each of the signs that change them, and without. */
export const sceneriesOf = (places: readonly Place[], signs: readonly string[]): readonly Scenery[] => [
  ...new Set(places.flatMap((place) => [sceneryOf(place), ...signs.map((sign) => sceneryOf(place, sign))])),
];

/** Fetches these one after another, so that coming to the next one waits for nothing. */
export async function loadPlaces(sceneries: readonly Scenery[]): Promise<void> {
  for (const scenery of sceneries) await placeArt(scenery).load();
}

/** The same of every place there is, for a window that knows only where the talk is now. */
export async function loadEveryPlace(): Promise<void> {
  for (const file of Object.keys(FILES)) await spriteOf(file.slice('./art/'.length, -'.svg'.length)).load();
}
