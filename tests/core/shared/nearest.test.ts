import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../../src/core/shared/look-alikes.ts';
import { editDistance, nearestName } from '../../../src/core/shared/nearest.ts';

/** By the definition: what it takes to turn one into the other, letter by letter. */
function byDefinition(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const rest = byDefinition(left.slice(1), right.slice(1));
  if (left[0] === right[0]) return rest;
  return 1 + Math.min(rest, byDefinition(left.slice(1), right), byDefinition(left, right.slice(1)));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance between two names', () => {
  it('is what it takes to turn one into the other', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right)).toBe(byDefinition(left, right));
      }),
      { numRuns: 200 },
    );
  });

  it('is exact up to its limit and larger than that beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, limit) => {
        const exact = byDefinition(left, right);
        const found = editDistance(left, right, limit);
        if (exact <= limit) expect(found).toBe(exact);
        else expect(found).toBeGreaterThan(limit);
      }),
      { numRuns: 200 },
    );
  });
});

describe('names that look alike', () => {
  const many = (count: number) =>
    new Set(Array.from({ length: count }, (_, n) => `node-number-${String(n).padStart(6, '0')}-abcdefghij`));

  it('are all there are where there are few', () => {
    const few = [...many(200)];
    expect(lookAlikes('quite-another', few)).toBe(few);
  });

  it.each([1000, 15_000])('are a few of %i, for any misspelt name', (count) => {
    const names = many(count);
    for (let n = 0; n < 200; n += 1) {
      const found = [...lookAlikes(`nodf-numbfr-${999_999 - n}-jihgfedcba`, names)];
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(64);
    }
  });

  it('hold the one that was meant among thousands', () => {
    const words = ['stands', 'sits', 'tale', 'road', 'parting', 'half', 'kept', 'left', 'door', 'window'];
    const names = new Set(
      words.flatMap((one) => words.flatMap((two) => words.map((three) => `${one}-${two}-${three}`))),
    );
    expect(names.size).toBe(1000);
    for (const name of ['tale-road-kept', 'half-half-half', 'window-sits-parting']) {
      expect(nearestName(name.replace('a', 'e').replace('t', 'tt'), names)).toBe(name);
    }
  });

  it('are none where nothing is like it', () => {
    expect(nearestName('zzzzzzzz', many(1000))).toBeUndefined();
  });
});
