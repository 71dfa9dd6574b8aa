import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/stage/spread.ts';

const even = (...ats: number[]) => ats.map((at) => ({ at, weight: 1 }));

describe('a row of people', () => {
  it('stays where it would stand if there is room', () => {
    expect(spread(even(100, 300, 500), [150, 150], [0, 600])).toEqual([100, 300, 500]);
  });

  it('moves apart, each as little as possible, the weightier less', () => {
    expect(spread(even(200, 200), [100], [0, 600])).toEqual([150, 250]);
    const [light = 0, heavy = 0] = spread(
      [
        { at: 200, weight: 1 },
        { at: 200, weight: 3 },
      ],
      [100],
      [0, 600],
    );
    expect([light, heavy]).toEqual([125, 225]);
  });

  it('stays inside, and stands closer where it cannot have its gaps', () => {
    expect(spread(even(-50, 20), [100], [0, 600])).toEqual([0, 100]);
    expect(spread(even(0, 0, 0), [100, 100], [50, 150])).toEqual([50, 100, 150]);
  });

  it('keeps its order and its gaps, whatever is wished', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 1500 }), { minLength: 1, maxLength: 6 }), (ats) => {
        const wishes = even(...ats.sort((one, other) => one - other));
        const xs = spread(
          wishes,
          wishes.slice(1).map(() => 120),
          [0, 1000],
        );
        for (const [index, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(1000 + 1e-6);
          if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThanOrEqual(120 - 1e-6);
        }
      }),
    );
  });
});
