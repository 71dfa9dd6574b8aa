import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChanceCorrected } from '../../../src/core/agreement/coefficient.ts';
import { meanSquares } from '../../../src/core/agreement/icc.ts';
import type { RatingTable } from '../../../src/core/agreement/rating-table.ts';
import { weightedKappa } from '../../../src/core/agreement/weighted-kappa.ts';
import {
  identityWeights,
  linearWeights,
  quadraticWeights,
  type Weights,
} from '../../../src/core/agreement/weights.ts';
import { fromColumns, fromCounts, otherOrder, renamed, reversed, twoRaters } from './tables.ts';

function kappa(table: RatingTable, weights: Weights): ChanceCorrected {
  const result = weightedKappa(table, weights);
  if (!result.ok) throw new Error(result.error.why);
  return result.value;
}

const FORM = [1, 2, 3, 4, 5];

describe('weighted kappa against published examples', () => {
  // J. Cohen, Psychological Bulletin 70 (1968) 213–220: proportions of 200 cases, disagreement weights 0, 1, 3, 6.
  // He gives κw = .348 and unweighted κ = .492; table, weights and results as R psych's `cohen.kappa` example quotes them.
  const cohen = fromCounts(
    [1, 2, 3],
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
  );
  const byDisagreement: Weights = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ].map((row) => row.map((weight) => 1 - weight / 6));

  it('Cohen 1968: .348 with his weights, .492 without', () => {
    expect(kappa(cohen, byDisagreement).value).toBeCloseTo(0.348, 3);
    const plain = kappa(cohen, identityWeights(3));
    expect(plain.observed).toBeCloseTo(0.7, 12);
    expect(plain.expected).toBeCloseTo(0.41, 12);
    expect(plain.value).toBeCloseTo(0.492, 3);
  });

  // SAS PROC FREQ, as statsmodels' test of `cohens_kappa` quotes it: simple 0.4842, weighted (linear) 0.4701.
  it('SAS: 0.4701 with linear weights, 0.4842 without, one category given by nobody', () => {
    const table = fromCounts(
      [1, 2, 3],
      [
        [0, 4, 1],
        [0, 8, 0],
        [0, 1, 5],
      ],
    );
    expect(kappa(table, linearWeights(3)).value).toBeCloseTo(0.4701, 4);
    expect(kappa(table, identityWeights(3)).value).toBeCloseTo(0.4842, 4);
  });

  // M. Gamer's R package irr, data `anxiety`, raters 2 and 3, `kappa2` with "equal" and "squared" weights, as statsmodels'
  // test quotes it. irr takes only the categories that were given: 5 is not among them.
  it('irr, anxiety: 0.1459075 linear, 0.2520325 quadratic, −0.006289308 without', () => {
    const table = fromColumns(
      [1, 2, 3, 4, 6],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    );
    expect(kappa(table, linearWeights(5)).value).toBeCloseTo(0.1459075, 7);
    expect(kappa(table, quadraticWeights(5)).value).toBeCloseTo(0.2520325, 7);
    expect(kappa(table, identityWeights(5)).value).toBeCloseTo(-0.006289308, 9);
  });

  // K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014): 100 women by two abstractors; the weighted values as the
  // tests of the irrCAC package give them.
  it('Gwet, abstractors: 0.796 without, 0.843 linear, 0.892 quadratic', () => {
    const table = fromCounts(
      [1, 2, 3],
      [
        [13, 0, 0],
        [0, 20, 7],
        [0, 4, 56],
      ],
    );
    expect(kappa(table, identityWeights(3)).value).toBeCloseTo(0.7964094, 7);
    expect(kappa(table, linearWeights(3)).value).toBeCloseTo(0.843, 3);
    expect(kappa(table, quadraticWeights(3)).value).toBeCloseTo(0.892, 3);
  });
});

describe('weighted kappa at its edges', () => {
  it('is 1 where two raters agree throughout on more than one category', () => {
    expect(kappa(fromColumns(FORM, [1, 3, 5], [1, 3, 5]), linearWeights(5)).value).toBe(1);
  });

  it('is −1 where each gives the other end, half and half', () => {
    for (const weights of [linearWeights(5), quadraticWeights(5)])
      expect(kappa(fromColumns(FORM, [1, 5], [5, 1]), weights).value).toBe(-1);
  });

  it('is 0, agreed or not, where one rater gives everything alike', () => {
    expect(kappa(fromColumns(FORM, [3, 3, 3, 3], [3, 3, 3, 2]), linearWeights(5)).value).toBeCloseTo(0, 12);
  });

  it('has no number where both gave one category throughout', () => {
    expect(weightedKappa(fromColumns(FORM, [3, 3, 3], [3, 3, 3]), linearWeights(5))).toEqual({
      ok: false,
      error: { why: 'one-category', used: 3, leftOut: 0 },
    });
  });

  it('has no number of nothing, and none of one rater or three', () => {
    const nothing = { why: 'nothing-paired', used: 0, leftOut: 0 };
    expect(weightedKappa({ scale: FORM, rows: [] }, linearWeights(5))).toEqual({ ok: false, error: nothing });
    for (const columns of [
      [[1, 2]],
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ])
      expect(weightedKappa(fromColumns(FORM, ...columns), linearWeights(5))).toEqual({
        ok: false,
        error: { why: 'not-two-raters', used: 0, leftOut: 2 },
      });
  });

  it('leaves out what one of the two did not rate, and says how much', () => {
    const whole = kappa(fromColumns(FORM, [1, 3, 5, 2], [2, 3, 5, 2]), linearWeights(5));
    const gappy = kappa(
      fromColumns(FORM, [1, undefined, 3, 5, 2, undefined], [2, 4, 3, 5, 2, undefined]),
      linearWeights(5),
    );
    expect(gappy).toEqual({ ...whole, used: 4, leftOut: 2 });
    expect(weightedKappa(fromColumns(FORM, [1, undefined], [undefined, 2]), linearWeights(5))).toEqual({
      ok: false,
      error: { why: 'nothing-paired', used: 0, leftOut: 2 },
    });
  });

  it('refuses a rating off the scale, a scale that does not rise, and rows of different raters', () => {
    expect(() => weightedKappa(fromColumns(FORM, [6], [1]), linearWeights(5))).toThrow(RangeError);
    expect(() => weightedKappa(fromColumns([1, 3, 2], [1], [1]), linearWeights(3))).toThrow(RangeError);
    const uneven = { scale: FORM, rows: [[1, 2], [1]] };
    expect(() => weightedKappa(uneven, linearWeights(5))).toThrow(RangeError);
  });
});

describe('weighted kappa of any table', () => {
  const each = (check: (table: RatingTable, weights: Weights) => void): void =>
    fc.assert(
      fc.property(twoRaters, fc.constantFrom(linearWeights(5), quadraticWeights(5)), (table, weights) => {
        fc.pre(weightedKappa(table, weights).ok);
        check(table, weights);
      }),
    );

  it('lies between −1 and 1', () => {
    each((table, weights) => {
      const { value } = kappa(table, weights);
      expect(value).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(value).toBeLessThanOrEqual(1);
    });
  });

  it('is the same with raters swapped, the scale turned round, or categories renamed in order', () => {
    each((table, weights) => {
      const { value } = kappa(table, weights);
      for (const same of [otherOrder, reversed, renamed])
        expect(kappa(same(table), weights).value).toBeCloseTo(value, 12);
    });
  });

  // J. L. Fleiss & J. Cohen, Educational and Psychological Measurement 33 (1973) 613–619: with quadratic weights kappa is
  // (SSB − SSE) ÷ (SSB + SSE + 2 SSJ), written here with the mean squares the ICC is made of.
  it('with quadratic weights is the intraclass correlation of Fleiss and Cohen', () => {
    each((table) => {
      fc.pre(table.rows.length >= 2);
      const { between, judges, error, things } = meanSquares(table.rows);
      const expected = (between - error) / (between + error + (2 * judges) / (things - 1));
      expect(kappa(table, quadraticWeights(5)).value).toBeCloseTo(expected, 9);
    });
  });
});
