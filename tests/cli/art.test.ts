import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawingsOf, PLACE_DRAWINGS, placeSprite } from '../../src/cli/art/place-sprite.ts';
import { DOORS } from '../../src/core/scenario/stage-vocabulary.ts';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { STANCES } from '../../src/ui/place/crowd.ts';
import { sceneryOf } from '../../src/ui/place/scenery.ts';

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('the drawings that ship', () => {
  it.each([['src/ui/place/art/places.svg', placeSprite]])('%s is what `npm run art` writes', (file, draw) => {
    expect(readFileSync(file, 'utf8') === draw()).toBe(true);
  });

  it('keeps every place under 15 kB gzip', () => {
    for (const place of Object.keys(PLACE_DRAWINGS)) expect(gzipped(drawingsOf(place))).toBeLessThan(15_000);
    expect(gzipped(placeSprite())).toBeLessThan(15_000);
  });

  it('has a stranger in every stance', () => {
    for (const stance of STANCES) expect(placeSprite()).toContain(`id="pl-bystander-${stance}"`);
  });

  it('has every place of the format, and a door closed, ajar and open', () => {
    for (const place of PLACES)
      for (const door of DOORS) expect(Object.keys(PLACE_DRAWINGS)).toContain(sceneryOf(place, door));
  });

  it('asks nothing of the network or of scripts', () => {
    expect(placeSprite()).not.toMatch(/<script|<style|href=|(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg")/);
  });
});
