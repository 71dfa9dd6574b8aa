import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/shared/canonical-json.ts';
import { contentHash } from '../../../src/core/shared/content-hash.ts';
import { isPlainJson } from '../../../src/core/shared/plain-json.ts';

/** The same value put together in another order. */
const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, backwards(part)]);
  return Object.fromEntries(entries.reverse());
};

const object = fc.dictionary(fc.string(), fc.jsonValue());

describe('canonical JSON', () => {
  it('says the same as JSON, whatever order the fields are in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(backwards(value))).toBe(text);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('sorts names and leaves out what JSON has no word for', () => {
    expect(canonicalJson({ b: undefined, '10': 1, '9': [undefined, { z: 1, a: null }], a: () => 1 })).toBe(
      '{"10":1,"9":[null,{"a":null,"z":1}]}',
    );
  });

  it('tells different values apart', () => {
    fc.assert(
      fc.property(object, object, (left, right) => {
        const same = JSON.stringify(left) === JSON.stringify(right);
        if (same) expect(canonicalJson(left)).toBe(canonicalJson(right));
        else if (canonicalJson(left) === canonicalJson(right))
          expect(JSON.parse(JSON.stringify(left))).toEqual(JSON.parse(JSON.stringify(right)));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('a content hash', () => {
  it('is 20 digits of the SHA-256 Node works out, under the name of its algorithm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const digits = createHash('sha256').update(text).digest('hex').slice(0, 20);
        expect(contentHash('c1', text)).toBe(`c1-${digits}`);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('plain JSON', () => {
  const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

  it.each<readonly [string, unknown]>([
    ['a list', []],
    ['a word', 'x'],
    ['nothing', null],
    ['a number without end', { a: Number.POSITIVE_INFINITY }],
    ['a function', { a: () => 1 }],
    ['a gap', { a: undefined }],
    ['a name that reaches into the program', JSON.parse('{"a":[{"__proto__":1}]}')],
    ['another', { constructor: {} }],
    ['and another', { a: { prototype: 1 } }],
    ['65 levels', deep(65)],
    ['a hundred thousand levels', deep(100_000)],
    ['two hundred thousand values', { a: Array(200_000).fill(1) }],
    ['four million letters', { a: 'x'.repeat(4_000_001) }],
    ['four million letters of names', { ['x'.repeat(4_000_001)]: 1 }],
  ])('is not %s', (_, value) => {
    expect(isPlainJson(value)).toBe(false);
  });

  it('is any object of values within the bounds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ maxLength: 5 }).filter((name) => name !== '__proto__'),
          fc.integer(),
        ),
        (value) => {
          const named = Object.fromEntries(Object.entries(value).map(([name, part]) => [`n${name}`, part]));
          expect(isPlainJson(named)).toBe(true);
        },
      ),
      { seed: 6, numRuns: 100 },
    );
    expect(isPlainJson(deep(60))).toBe(true);
  });
});
