import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { beatSprite } from '../../src/cli/art/beat/beat-drawing.ts';
import { BEAT_PLACE_IDS, BEAT_PLACES, QUARTERS } from '../../src/core/beat/beat-places.ts';
import { BEAT_SPOTS, HALVES, halfOf, PICTURE, withinHalf } from '../../src/ui/beat/beat-spots.ts';

const sprite = beatSprite();

describe('the picture of the beat', () => {
  it('is what `npm run art` writes', () =>
    expect(readFileSync('src/ui/beat/art/beat.svg', 'utf8') === sprite).toBe(true));

  it('has on it the name of every place people are met at, and of both neighbourhoods', () => {
    const names = [...sprite.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, words]) => words);
    for (const id of BEAT_PLACE_IDS) expect(names, id).toContain(BEAT_PLACES[id].name);
    expect(names).toContain(QUARTERS.yihe);
    expect(names).toContain(QUARTERS.nanyao);
  });

  it('is at most 48 kB of text put into the page in one task, and 8 kB gzip', () => {
    expect(sprite.length).toBeLessThan(48_000);
    expect(gzipSync(sprite, { level: 9 }).length).toBeLessThan(8_000);
  });

  it('asks nothing of the network or of scripts', () => {
    expect(sprite).not.toMatch(/<script|<style|style=|href=|(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg")/);
  });
});

describe('where people stand on it', () => {
  it('is inside one half, far enough from its edges for a face', () => {
    for (const spot of Object.values(BEAT_SPOTS)) {
      const { left, top } = withinHalf(spot);
      expect(HALVES).toContain(halfOf(spot));
      expect(left).toBeGreaterThan(10);
      expect(left).toBeLessThan(90);
      expect(top).toBeGreaterThan(20);
      expect(top).toBeLessThanOrEqual(100);
      expect(spot.y).toBeLessThanOrEqual(PICTURE.height);
    }
  });
});
