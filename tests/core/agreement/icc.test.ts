import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fQuantile } from '../../../src/core/agreement/f-distribution.ts';
import { type IccEstimate, icc, meanSquares } from '../../../src/core/agreement/icc.ts';
import type { RatingTable } from '../../../src/core/agreement/rating-table.ts';
import { fromColumns, fullTables, otherOrder } from './tables.ts';

function number(table: RatingTable): IccEstimate {
  const result = icc(table);
  if (!result.ok) throw new Error(result.error.why);
  return result.value;
}

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const _ = undefined;

// P. E. Shrout & J. L. Fleiss, Psychological Bulletin 86 (1979) 420–428, table 2: four judges, six targets.
const SHROUT_FLEISS = fromColumns(
  TEN,
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
);

// R package irr, data `anxiety`: three raters, twenty persons.
const ANXIETY = fromColumns(
  [1, 2, 3, 4, 5, 6],
  [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
);

describe('ICC(2,1) against published examples', () => {
  it('Shrout & Fleiss 1979: mean squares 11.24, 32.49, 1.02 and ICC(2,1) = .29', () => {
    const { between, judges, error } = meanSquares(SHROUT_FLEISS.rows);
    expect(between).toBeCloseTo(11.24, 2);
    expect(judges).toBeCloseTo(32.49, 2);
    expect(error).toBeCloseTo(1.02, 2);
    expect(number(SHROUT_FLEISS)).toMatchObject({ used: 6, leftOut: 0 });
    expect(number(SHROUT_FLEISS).value).toBeCloseTo(0.29, 2);
  });

  // The interval is not in the table of the paper; R irr's `icc(model = "twoway", type = "agreement")` prints it for these data:
  // 0.019 < ICC < 0.761.
  it('Shrout & Fleiss 1979: 95% limits .019 and .761', () => {
    const { low, high } = number(SHROUT_FLEISS);
    expect(low).toBeCloseTo(0.019, 3);
    expect(high).toBeCloseTo(0.761, 3);
  });

  // As irr prints it: ICC(A,1) = 0.198, −0.039 < ICC < 0.494.
  it('irr, anxiety: .198, 95% limits −.039 and .494', () => {
    const { value, low, high } = number(ANXIETY);
    expect(value).toBeCloseTo(0.198, 3);
    expect(low).toBeCloseTo(-0.039, 3);
    expect(high).toBeCloseTo(0.494, 3);
  });
});

describe('quantiles of the F distribution', () => {
  // Printed tables of F: 5% points 161.4, 2.901, 4.103; 2.5% points 3.576, 647.8.
  it.each([
    [0.95, 1, 1, 161.448],
    [0.95, 5, 15, 2.9013],
    [0.95, 3, 10, 3.7083],
    [0.975, 5, 15, 3.5764],
    [0.975, 1, 1, 647.789],
    [0.5, 1, 1, 1],
  ])('as in printed tables: F(%d; %d, %d)', (p, above, below, value) => {
    expect(fQuantile(p, above, below) / value).toBeCloseTo(1, 4);
  });

  // No table has these; computed with SciPy 1.17 `stats.f.ppf`.
  it.each([
    [0.975, 5, 4.79, 7.490103962012941],
    [0.975, 19, 39.75, 2.0887197666099393],
    [0.975, 4.79, 5, 7.189695827382833],
    [0.975, 200, 3.3, 11.5369597797],
    [0.025, 2, 7, 0.02540959938020058],
    [0.975, 999, 1, 1017.7482580884106],
    [0.975, 1, 999, 5.03906644721399],
  ])('between whole degrees of freedom and far out: F(%d; %d, %d)', (p, above, below, value) => {
    expect(fQuantile(p, above, below) / value).toBeCloseTo(1, 8);
  });

  it('turned round are the reciprocals of the other tail', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 300, noNaN: true }),
        fc.double({ min: 1, max: 300, noNaN: true }),
        (a, b) => {
          expect(fQuantile(0.975, a, b) * fQuantile(0.025, b, a)).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});

describe('ICC(2,1) at its edges', () => {
  it('is 1, limits and all, where raters agree throughout on things that differ', () => {
    expect(number(fromColumns(TEN, [1, 3, 5, 7], [1, 3, 5, 7], [1, 3, 5, 7]))).toEqual({
      value: 1,
      low: 1,
      high: 1,
      used: 4,
      leftOut: 0,
    });
  });

  it('counts leniency: a rater always two steps above another is no perfect agreement', () => {
    const { value, low, high } = number(fromColumns(TEN, [1, 2, 3, 4], [3, 4, 5, 6]));
    expect(value).toBeGreaterThan(0.3);
    expect(value).toBeLessThan(0.6);
    expect(low).toBeLessThan(value);
    expect(high).toBeLessThanOrEqual(1);
  });

  it('is below 0 where raters turn the order round', () => {
    const { value, low, high } = number(fromColumns(TEN, [1, 2, 3, 4, 6], [6, 4, 3, 2, 1]));
    expect(value).toBeLessThan(0);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });

  it.each([
    ['all alike', fromColumns(TEN, [3, 3, 3], [3, 3, 3]), 'no-spread', 3, 0],
    ['things alike, raters not', fromColumns(TEN, [2, 2, 2], [3, 3, 3]), 'no-spread', 3, 0],
    ['one rater', fromColumns(TEN, [1, 2, 3]), 'nothing-paired', 3, 0],
    ['one thing', fromColumns(TEN, [1], [2]), 'nothing-paired', 1, 0],
    ['nothing', fromColumns(TEN, [], []), 'nothing-paired', 0, 0],
    ['nothing rated by everybody', fromColumns(TEN, [1, _, 2], [_, 1, _]), 'nothing-paired', 0, 3],
  ] as const)('has no number: %s', (_name, table, why, used, leftOut) => {
    expect(icc(table)).toEqual({ ok: false, error: { why, used, leftOut } });
  });

  it('takes rounding for no spread, on scales that are not whole numbers', () => {
    for (let things = 2; things <= 20; things += 1) {
      const alike = { scale: [0.1, 0.2, 0.3], rows: Array.from({ length: things }, () => [0.1, 0.3, 0.1]) };
      expect(icc(alike)).toEqual({ ok: false, error: { why: 'no-spread', used: things, leftOut: 0 } });
    }
  });

  it('leaves out what not everybody rated, and says how much', () => {
    const whole = number(fromColumns(TEN, [1, 3, 5], [2, 3, 6]));
    expect(number(fromColumns(TEN, [1, 8, 3, 5], [2, _, 3, 6]))).toEqual({ ...whole, used: 3, leftOut: 1 });
  });
});

describe('ICC(2,1) of any table', () => {
  it('lies between its limits, and they at most at 1', () => {
    fc.assert(
      fc.property(fullTables, (table) => {
        fc.pre(icc(table).ok);
        const { value, low, high } = number(table);
        for (const one of [value, low, high]) expect(Number.isFinite(one)).toBe(true);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same with raters in another order, and on a scale moved and stretched', () => {
    fc.assert(
      fc.property(fullTables, (table) => {
        fc.pre(icc(table).ok);
        const { value, low, high } = number(table);
        const stretched = {
          scale: table.scale.map((one) => 10 - 3 * one).reverse(),
          rows: table.rows.map((row) => row.map((one) => 10 - 3 * (one ?? 0))),
        };
        for (const same of [otherOrder(table), stretched]) {
          expect(number(same).value).toBeCloseTo(value, 8);
          expect(number(same).low).toBeCloseTo(low, 6);
          expect(number(same).high).toBeCloseTo(high, 6);
        }
      }),
    );
  });
});
