import { readdirSync, readFileSync } from 'node:fs';
import { isDrawnExtra } from '../../src/ui/portrait/extra-looks.ts';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { placeSprites } from '../../src/cli/art/place-sprite.ts';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { hasDoor } from '../../src/core/scenario/stage-rules.ts';
import { DOORS, PLACE_PROPS } from '../../src/core/scenario/stage-vocabulary.ts';
import { LOOKS, STANCES } from '../../src/ui/place/crowd.ts';
import { VARIANTS } from '../../src/ui/place/scenery.ts';

const SPRITES = placeSprites();
const placeSprite = (): string => Object.values(SPRITES).join('');
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('the drawings that ship', () => {
  it.each(Object.entries(SPRITES).map(([name, text]) => [`src/ui/place/art/${name}.svg`, text] as const))(
    '%s is what `npm run art` writes',
    (file, text) => {
      expect(readFileSync(file, 'utf8') === text).toBe(true);
    },
  );

  it('has no file of a place nobody draws', () => {
    expect(readdirSync('src/ui/place/art').sort()).toEqual(
      Object.keys(SPRITES)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });

  it('keeps a place and what may be in it under 11 kB, and a file of drawings under 1.9 kB on average, gzip', () => {
    const { things = '', folk = '', ...places } = SPRITES;
    const largest = Math.max(...Object.values(places).map(gzipped));
    expect(gzipped(things) + gzipped(folk) + largest).toBeLessThan(11_000);
    const files = Object.values(SPRITES);
    expect(files.reduce((sum, text) => sum + gzipped(text), 0)).toBeLessThan(1_900 * files.length);
  });

  it('keeps each file of places short enough to be put into the page in one task', () => {
    for (const [name, text] of Object.entries(SPRITES)) expect(text.length, name).toBeLessThan(48_000);
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
      for (const door of DOORS) expect(sprite).toContain(`id="pl-${place}-door-${door}"`);
    expect(sprite).toContain('id="pl-door-chain"');
  });

  it('has every thing and everybody a place can have in it', () => {
    const sprite = placeSprite();
    // People are drawn as those with a name are; light and its want are laid over a place.
    const laid = PLACE_PROPS.filter(
      (name) => !isDrawnExtra(name) && !['torchlight', 'dark-within'].includes(name),
    );
    for (const prop of laid) expect(sprite).toContain(`id="pl-prop-${prop}"`);
    expect(sprite).toContain('id="pl-torch"');
  });

  it('asks nothing of the network or of scripts', () => {
    expect(placeSprite()).not.toMatch(
      /<script|<style|style=|href=|(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg")/,
    );
  });
});
