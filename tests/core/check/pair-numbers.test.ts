import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factChange } from '../../../src/core/check/fact-change.ts';
import { PairNumbers } from '../../../src/core/check/pair-numbers.ts';

const LARGE = Number.MAX_SAFE_INTEGER;

describe('numbering pairs', () => {
  it('gives every pair one number, in the order they are met, whatever their size', () => {
    const part = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -LARGE, max: LARGE }));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 60 }), (pairs) => {
        const numbers = new PairNumbers();
        const met: string[] = [];
        for (const [left, right] of pairs) {
          const name = `${left} ${right}`;
          if (!met.includes(name)) met.push(name);
          expect(numbers.number(left, right)).toBe(met.indexOf(name));
        }
      }),
    );
  });

  it('keeps its numbers while it grows', () => {
    const numbers = new PairNumbers();
    const pairs = Array.from({ length: 20_000 }, (_, at): [number, number] => [at % 7, at * 2 ** 33]);
    expect(pairs.map(([left, right]) => numbers.number(left, right))).toEqual([...pairs.keys()]);
    expect(pairs.map(([left, right]) => numbers.number(left, right))).toEqual([...pairs.keys()]);
  });
});

describe('what a step does to facts', () => {
  const bits = fc.integer({ min: 0, max: 2 ** 30 - 1 });

  it('is read off two runs of it, and holds for every start that goes the same way', () => {
    fc.assert(
      fc.property(bits, bits, bits, bits, bits, (before, other, decided, learns, clears) => {
        const run = (facts: number): number => (facts | learns) & ~clears;
        const { gain, keep } = factChange(before, run(before), decided, run(before ^ ~decided));
        const alike = (before & decided) | (other & ~decided);
        expect((alike & keep) | gain).toBe(run(alike));
      }),
    );
  });

  it('is nothing where nothing is learnt', () => {
    fc.assert(
      fc.property(bits, bits, (before, decided) => {
        expect(factChange(before, before, decided, before ^ ~decided)).toEqual({ gain: 0, keep: -1 });
      }),
    );
  });
});
