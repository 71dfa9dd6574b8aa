import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawingsOf, PLACE_DRAWINGS, placeSprite } from '../../src/cli/art/place-sprite.ts';
import { portraitSprite } from '../../src/cli/art/portrait-sprite.ts';
import { DOORS } from '../../src/core/scenario/stage-vocabulary.ts';
import { MOODS, PLACES } from '../../src/core/scenario/vocabulary.ts';
import { STANCES } from '../../src/ui/place/crowd.ts';
import { sceneryOf } from '../../src/ui/place/scenery.ts';
import { GESTURES } from '../../src/ui/portrait/gesture.ts';
import { GARMENTS, HAIRS } from '../../src/ui/portrait/parts.ts';

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('the drawings that ship', () => {
  it.each([
    ['src/ui/portrait/art/portraits.svg', portraitSprite],
    ['src/ui/place/art/places.svg', placeSprite],
  ])('%s is what `npm run art` writes', (file, draw) => {
    expect(readFileSync(file, 'utf8') === draw()).toBe(true);
  });

  it('keeps all portraits under 31 kB and every place under 15 kB gzip', () => {
    expect(gzipped(portraitSprite())).toBeLessThan(31_000);
    for (const place of Object.keys(PLACE_DRAWINGS)) expect(gzipped(drawingsOf(place))).toBeLessThan(15_000);
    expect(gzipped(placeSprite())).toBeLessThan(15_000);
  });

  it('has a face for every mood', () => {
    const sprite = portraitSprite();
    for (const mood of MOODS)
      for (const part of ['eyes', 'aside', 'brows', 'mouth'])
        expect(sprite).toContain(`id="pt-${part}-${mood}"`);
  });

  it('has every head and garment a look can name', () => {
    const sprite = portraitSprite();
    for (const hair of HAIRS) expect(sprite).toContain(`id="pt-hair-${hair}"`);
    for (const garment of GARMENTS.filter((name) => name !== 'tee'))
      expect(sprite).toContain(`id="pt-clothes-${garment}"`);
  });

  it('has hands for every gesture and a stranger in every stance', () => {
    for (const gesture of GESTURES.filter((name) => name !== 'rest'))
      expect(portraitSprite()).toContain(`id="pt-hands-${gesture}"`);
    for (const stance of STANCES) expect(placeSprite()).toContain(`id="pl-bystander-${stance}"`);
  });

  it('has every place of the format, and a door closed, ajar and open', () => {
    for (const place of PLACES)
      for (const door of DOORS) expect(Object.keys(PLACE_DRAWINGS)).toContain(sceneryOf(place, door));
  });

  it('asks nothing of the network or of scripts', () => {
    for (const sprite of [portraitSprite(), placeSprite()])
      expect(sprite).not.toMatch(/<script|<style|href=|(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg")/);
  });
});
