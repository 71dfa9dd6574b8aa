import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { placeSprite } from '../../src/cli/art/place-sprite.ts';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { DOORS, hasDoor, PLACE_PROPS } from '../../src/core/scenario/stage-vocabulary.ts';
import { LOOKS, STANCES } from '../../src/ui/place/crowd.ts';
import { VARIANTS } from '../../src/ui/place/scenery.ts';

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('the drawings that ship', () => {
  it.each([['src/ui/place/art/places.svg', placeSprite]])('%s is what `npm run art` writes', (file, draw) => {
    expect(readFileSync(file, 'utf8') === draw()).toBe(true);
  });

  it('keeps all places with what is in them under 40 kB gzip', () => {
    expect(gzipped(placeSprite())).toBeLessThan(40_000);
  });

  it('has a stranger in every stance', () => {
    for (const look of LOOKS)
      for (const stance of STANCES) expect(placeSprite()).toContain(`id="pl-stranger-${look}-${stance}"`);
  });

  it('has every place of the format and what stands in front in it, and each door in each state', () => {
    const sprite = placeSprite();
    for (const place of [...PLACES, ...VARIANTS])
      for (const part of ['', '-front']) expect(sprite).toContain(`id="pl-${place}${part}"`);
    for (const place of PLACES.filter(hasDoor))
      for (const door of DOORS.filter((state) => state !== 'chain'))
        expect(sprite).toContain(`id="pl-${place}-door-${door}"`);
    expect(sprite).toContain('id="pl-door-chain"');
  });

  it('has every thing and everybody a place can have in it', () => {
    const sprite = placeSprite();
    for (const prop of PLACE_PROPS.filter((name) => name !== 'torchlight'))
      expect(sprite).toContain(`id="pl-prop-${prop}"`);
    expect(sprite).toContain('id="pl-torch"');
  });

  it('asks nothing of the network or of scripts', () => {
    expect(placeSprite()).not.toMatch(/<script|<style|href=|(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg")/);
  });
});
