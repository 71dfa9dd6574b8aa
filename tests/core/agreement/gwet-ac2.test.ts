import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coefficient, Estimate } from '../../../src/core/agreement/coefficient.ts';
import { gwetAc2 } from '../../../src/core/agreement/gwet-ac2.ts';
import { observedAgreement, rawAgreement } from '../../../src/core/agreement/observed-agreement.ts';
import { weightedKappa } from '../../../src/core/agreement/weighted-kappa.ts';
import {
  identityWeights,
  linearWeights,
  ordinalWeights,
  quadraticWeights,
  type Weights,
} from '../../../src/core/agreement/weights.ts';
import { fromColumns, fromCounts, gappyTables, otherOrder, renamed, reversed } from './tables.ts';

function number<T extends Estimate>(result: Coefficient<T>): T {
  if (!result.ok) throw new Error(result.error.why);
  return result.value;
}

const _ = undefined;
const FORM = [1, 2, 3, 4, 5];

// K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), p. 120: 12 subjects, 4 raters, 5 categories, none of the
// raters rated all. AC1 and percent agreement as the irrCAC package's vignette prints them, AC2 as its tests give them.
const FOUR_RATERS = fromColumns(
  FORM,
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, _],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
);

describe('raw agreement and AC2 against published examples', () => {
  it('Gwet, four raters with gaps: raw agreement 0.8181818 of 11 subjects, one rated once', () => {
    const { value, used, leftOut } = number(rawAgreement(FOUR_RATERS));
    expect(value).toBeCloseTo(0.8181818, 7);
    expect({ used, leftOut }).toEqual({ used: 11, leftOut: 1 });
  });

  it('Gwet, four raters with gaps: AC1 0.77544, chance 0.1903212', () => {
    const ac1 = number(gwetAc2(FOUR_RATERS, identityWeights(5)));
    expect(ac1.observed).toBeCloseTo(0.8181818, 7);
    expect(ac1.expected).toBeCloseTo(0.1903212, 7);
    expect(ac1.value).toBeCloseTo(0.77544, 5);
  });

  it.each([
    ['ordinal', ordinalWeights, 0.968, 0.685, 0.899],
    ['linear', linearWeights, 0.939, 0.571, 0.859],
    ['quadratic', quadraticWeights, 0.975, 0.714, 0.914],
  ] as const)(
    'Gwet, four raters with gaps: AC2 with %s weights',
    (_name, weightsOf, observed, expected, value) => {
      const ac2 = number(gwetAc2(FOUR_RATERS, weightsOf(5)));
      expect(ac2.observed).toBeCloseTo(observed, 3);
      expect(ac2.expected).toBeCloseTo(expected, 3);
      expect(ac2.value).toBeCloseTo(value, 3);
    },
  );

  // The same handbook, p. 125 (15 of its units, as irrCAC has them): 5 observers, categories 0–3, gaps.
  it('Gwet, five observers: AC1 0.497, chance 0.236', () => {
    const table = fromColumns(
      [0, 1, 2, 3],
      [1, 1, 2, _, 0, 0, 1, 1, 2, 2, _, 0, 1, 3, 1],
      [1, 1, 3, 0, 0, 0, 0, _, 2, 1, 1, 0, 2, 3, 1],
      [2, 0, 3, 0, 0, 0, 2, 2, 2, 1, 0, 0, 2, 2, 1],
      [_, 1, 3, _, _, _, _, 0, _, 1, 0, 0, 2, 2, _],
      [2, _, _, 0, 0, 0, 1, _, 2, _, _, _, _, 3, 1],
    );
    const ac1 = number(gwetAc2(table, identityWeights(4)));
    expect(ac1.observed).toBeCloseTo(0.616, 3);
    expect(ac1.expected).toBeCloseTo(0.236, 3);
    expect(ac1.value).toBeCloseTo(0.497, 3);
  });

  // The same handbook, two raters: 100 women by two abstractors, 223 patients by two ways of diagnosis; values of irrCAC's tests.
  it.each([
    [
      [
        [13, 0, 0],
        [0, 20, 7],
        [0, 4, 56],
      ],
      0.849,
      0.9,
      0.925,
      0.94,
    ],
    [
      [
        [40, 4, 4, 17],
        [6, 25, 2, 13],
        [4, 1, 21, 12],
        [15, 5, 9, 45],
      ],
      0.456,
      0.377,
      0.324,
      0.299,
    ],
  ] as const)('Gwet, two raters: %j', (counts, plain, linear, ordinal, quadratic) => {
    const q = counts.length;
    const table = fromCounts(FORM.slice(0, q), counts);
    const ac2 = (weights: Weights) => number(gwetAc2(table, weights)).value;
    expect(ac2(identityWeights(q))).toBeCloseTo(plain, 3);
    expect(ac2(linearWeights(q))).toBeCloseTo(linear, 3);
    expect(ac2(ordinalWeights(q))).toBeCloseTo(ordinal, 3);
    expect(ac2(quadraticWeights(q))).toBeCloseTo(quadratic, 3);
  });
});

describe('weights', () => {
  // Three categories as the irrCAC package's vignette prints them; ordinal weights 1, 0.667, 0.
  it('for three categories', () => {
    expect(linearWeights(3)[0]).toEqual([1, 0.5, 0]);
    expect(quadraticWeights(3)[0]).toEqual([1, 0.75, 0]);
    expect(ordinalWeights(3)[0]?.[1]).toBeCloseTo(0.6667, 4);
    expect(ordinalWeights(3)[0]?.[2]).toBe(0);
    expect(identityWeights(3)[1]).toEqual([0, 1, 0]);
  });

  it('are symmetric, 1 on the diagonal, 0 between the ends, and fall with the distance', () => {
    for (const weightsOf of [linearWeights, quadraticWeights, ordinalWeights])
      for (const q of [2, 3, 4, 5, 9]) {
        const weights = weightsOf(q);
        expect(weights[0]?.[q - 1]).toBe(0);
        for (const [row, own] of weights.entries()) {
          expect(own[row]).toBe(1);
          expect(own).toEqual(weights.map((other) => other[row]));
          expect(own.slice(row)).toEqual([...own.slice(row)].sort((left, right) => right - left));
        }
      }
  });

  it('of one category are 1', () => {
    for (const weightsOf of [identityWeights, linearWeights, quadraticWeights, ordinalWeights])
      expect(weightsOf(1)).toEqual([[1]]);
  });
});

describe('AC2 at its edges', () => {
  it('is 1 where all gave the same, which is where kappa has no number', () => {
    const alike = fromColumns(FORM, [3, 3, 3], [3, 3, 3]);
    expect(number(gwetAc2(alike, ordinalWeights(5)))).toMatchObject({ value: 1, observed: 1, expected: 0 });
    expect(weightedKappa(alike, ordinalWeights(5)).ok).toBe(false);
  });

  // A. R. Feinstein & D. V. Cicchetti (1990) describe this; the counts here are made up.
  it('stays high where nearly everything was seen and kappa falls', () => {
    const seen = fromCounts(
      [0, 1],
      [
        [0, 2],
        [2, 96],
      ],
    );
    expect(number(weightedKappa(seen, linearWeights(2))).value).toBeLessThan(0);
    expect(number(gwetAc2(seen, ordinalWeights(2))).value).toBeGreaterThan(0.95);
    expect(number(rawAgreement(seen)).value).toBeCloseTo(0.96, 12);
  });

  it('is below 0 where raters disagree throughout, and may fall below −1', () => {
    expect(number(gwetAc2(fromColumns(FORM, [1, 5], [5, 1]), ordinalWeights(5))).value).toBeLessThan(-0.5);
    const crossed = fromColumns(FORM, [1, 5, 2, 4], [5, 1, 4, 2]);
    expect(number(gwetAc2(crossed, quadraticWeights(5))).value).toBeLessThan(-1);
  });

  it('has no number of nothing, of one rater, of one rating a thing, or on a scale of one', () => {
    const why = (...columns: (number | undefined)[][]) => {
      const result = gwetAc2(fromColumns(FORM, ...columns), ordinalWeights(5));
      return result.ok ? result.value.value : result.error;
    };
    expect(why()).toEqual({ why: 'nothing-paired', used: 0, leftOut: 0 });
    expect(why([1, 2])).toEqual({ why: 'nothing-paired', used: 0, leftOut: 2 });
    expect(why([1, _], [_, 2])).toEqual({ why: 'nothing-paired', used: 0, leftOut: 2 });
    expect(gwetAc2(fromColumns([1], [1], [1]), ordinalWeights(1))).toEqual({
      ok: false,
      error: { why: 'one-category', used: 1, leftOut: 0 },
    });
  });
});

describe('AC2 of any table', () => {
  it('is at most 1 and not below −T ÷ (q² − T), and the agreement under it is a share', () => {
    fc.assert(
      fc.property(gappyTables, fc.constantFrom(ordinalWeights(5), quadraticWeights(5)), (table, weights) => {
        const result = gwetAc2(table, weights);
        fc.pre(result.ok);
        const { value, observed, expected, used, leftOut } = number(result);
        const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(value).toBeGreaterThanOrEqual(-total / (25 - total) - 1e-12);
        for (const share of [observed, expected]) {
          expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(used + leftOut).toBe(table.rows.length);
      }),
    );
  });

  it('is the same with raters in another order, the scale turned round, or categories renamed in order', () => {
    fc.assert(
      fc.property(gappyTables, (table) => {
        const result = gwetAc2(table, ordinalWeights(5));
        fc.pre(result.ok);
        for (const same of [otherOrder, reversed, renamed])
          expect(number(gwetAc2(same(table), ordinalWeights(5))).value).toBeCloseTo(number(result).value, 10);
      }),
    );
  });

  it('raw agreement is what weights make larger, never smaller', () => {
    fc.assert(
      fc.property(gappyTables, (table) => {
        const raw = rawAgreement(table);
        fc.pre(raw.ok);
        const weighted = number(observedAgreement(table, ordinalWeights(5))).value;
        expect(weighted).toBeGreaterThanOrEqual(number(raw).value - 1e-12);
      }),
    );
  });
});
