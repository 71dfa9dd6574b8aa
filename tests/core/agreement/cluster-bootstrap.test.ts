import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Band,
  type BootstrapPlan,
  type ClusteredRatings,
  clusterBootstrap,
  DEFAULT_DRAWS,
} from '../../../src/core/agreement/cluster-bootstrap.ts';
import { type Additive, estimate } from '../../../src/core/agreement/additive.ts';
import type { Coefficient } from '../../../src/core/agreement/coefficient.ts';
import { gwetAc2On } from '../../../src/core/agreement/gwet-ac2.ts';
import { ICC_VALUE } from '../../../src/core/agreement/icc.ts';
import { observedAgreementOn } from '../../../src/core/agreement/observed-agreement.ts';
import { quantile } from '../../../src/core/agreement/quantile.ts';
import { weightedKappaOn } from '../../../src/core/agreement/weighted-kappa.ts';
import { identityWeights, linearWeights, ordinalWeights } from '../../../src/core/agreement/weights.ts';
import { shuffle } from '../../../src/core/shared/random.ts';

const FORM = [1, 2, 3, 4, 5];
const PLAN: BootstrapPlan = { seed: 7, draws: 400 };
const RAW = observedAgreementOn(FORM, identityWeights(5));
const KAPPA = weightedKappaOn(FORM, linearWeights(5));

/** Eight trainees of five runs; in each the raters agree on as many as the trainee's number, up to five. */
const RUNS: ClusteredRatings[] = Array.from({ length: 8 }, (_, trainee) =>
  Array.from({ length: 5 }, (__, run) => {
    const first = 1 + ((run + trainee) % 5);
    return { cluster: `t${trainee}`, ratings: [first, run < trainee ? first : 1 + ((first + run) % 5)] };
  }),
).flat();

function bandOf(runs: readonly ClusteredRatings[], coefficient: Additive = RAW, plan = PLAN): Band {
  const result = clusterBootstrap(runs, coefficient, plan);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('quantiles', () => {
  it('interpolate as spreadsheets do', () => {
    expect([0.25, 0.5, 0.75].map((p) => quantile([0, 1, 2, 3], p))).toEqual([0.75, 1.5, 2.25]);
    expect(quantile([2], 0.75)).toBe(2);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('the cluster bootstrap', () => {
  it('gives every coefficient a band around it, the same for the same seed', () => {
    const rows = RUNS.map(({ ratings }) => ratings);
    for (const coefficient of [RAW, KAPPA, ICC_VALUE, gwetAc2On(FORM, ordinalWeights(5))]) {
      const whole = estimate(rows, coefficient);
      const { low, high } = bandOf(RUNS, coefficient);
      expect(whole.ok && whole.value.value).toBeGreaterThan(low);
      expect(whole.ok && whole.value.value).toBeLessThan(high);
      expect(bandOf(RUNS, coefficient)).toEqual({ low, high, draws: 400, undefinedDraws: 0 });
    }
    expect(bandOf(RUNS, ICC_VALUE, { ...PLAN, seed: 8 })).not.toEqual(bandOf(RUNS, ICC_VALUE));
  });

  it('does not depend on the order the runs were read in', () => {
    const expected = bandOf(RUNS);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })), (stream) => {
        const mixed = bandOf(shuffle(RUNS, () => stream.next().value));
        expect(mixed.low).toBeCloseTo(expected.low, 10);
        expect(mixed.high).toBeCloseTo(expected.high, 10);
      }),
      { numRuns: 10 },
    );
  });

  it('draws whole clusters, as many as there are, as often as told', () => {
    const sizes = { a: 1, b: 2, c: 4 };
    const runs = Object.entries(sizes).flatMap(([cluster, size], index) =>
      Array.from({ length: size }, (): ClusteredRatings => ({ cluster, ratings: [index + 1, index + 1] })),
    );
    const drawn: (readonly number[])[] = [];
    bandOf(runs, {
      ofRow: ([first]) => [1, 2, 3].map((own) => (own === first ? 1 : 0)),
      fromSums: (sums) => {
        drawn.push(sums);
        return { ok: true, value: { value: 0, used: 1, leftOut: 0 } };
      },
    });
    expect(drawn).toHaveLength(400);
    for (const [a = 0, b = 0, c = 0] of drawn) {
      expect([b % 2, c % 4]).toEqual([0, 0]);
      expect(a + b / 2 + c / 4).toBe(3);
    }
    expect(drawn).toContainEqual([3, 0, 0]);
    expect(drawn).toContainEqual([0, 0, 12]);
  });

  it('is wider by trainee than by run where the runs of one trainee are alike', () => {
    const width = ({ low, high }: Band) => high - low;
    const alone = RUNS.map(({ ratings }, index) => ({ cluster: `run${index}`, ratings }));
    expect(width(bandOf(RUNS))).toBeGreaterThan(1.3 * width(bandOf(alone)));
  });

  it('reads every run once, however often it is drawn', () => {
    let read = 0;
    bandOf(RUNS, {
      ...RAW,
      ofRow: (ratings) => {
        read += 1;
        return RAW.ofRow(ratings);
      },
    });
    expect(read).toBe(RUNS.length);
  });

  it('is the middle 95% of the draws, and given up when more than one in twenty has no number', () => {
    const counting = (without: number): Additive => {
      let drawn = -1;
      const fromSums = (): Coefficient => {
        drawn += 1;
        return drawn < without
          ? { ok: false, error: { why: 'one-category', used: 0, leftOut: 0 } }
          : { ok: true, value: { value: drawn, used: 1, leftOut: 0 } };
      };
      return { ofRow: () => [], fromSums };
    };
    expect(bandOf(RUNS, counting(0))).toEqual({
      ...{ low: 0.025 * 399, high: 0.975 * 399 },
      ...{ draws: 400, undefinedDraws: 0 },
    });
    expect(bandOf(RUNS, counting(20))).toEqual({
      ...{ low: 20 + 0.025 * 379, high: 20 + 0.975 * 379 },
      ...{ draws: 400, undefinedDraws: 20 },
    });
    expect(clusterBootstrap(RUNS, counting(21), PLAN)).toEqual({ ok: false, error: 'often-undefined' });
  });

  it('has no width where every trainee is rated the same way', () => {
    const same = RUNS.map((run, index) => ({ ...run, ratings: index % 5 === 0 ? [1, 2] : [3, 3] }));
    const { low, high } = bandOf(same);
    expect(low).toBeCloseTo(0.8, 12);
    expect(high).toBeCloseTo(0.8, 12);
  });

  it('takes two thousand draws unless told otherwise', () => {
    expect(DEFAULT_DRAWS).toBe(2000);
    expect(bandOf(RUNS, RAW, { seed: 1 }).draws).toBe(2000);
  });

  it('has no band of one cluster, or of none', () => {
    for (const runs of [[], RUNS.slice(0, 5)])
      expect(clusterBootstrap(runs, RAW, PLAN)).toEqual({ ok: false, error: 'one-cluster' });
  });

  it('counts draws without a number, and has no band where they are more than one in twenty', () => {
    // One trainee of `many` is rated otherwise: a draw without that trainee has no kappa.
    const lonely = (many: number, others: number) =>
      Array.from(
        { length: many },
        (_, trainee): ClusteredRatings => ({
          cluster: `t${trainee}`,
          ratings: trainee < others ? [1, 2] : [3, 3],
        }),
      );
    expect(clusterBootstrap(lonely(12, 1), KAPPA, PLAN)).toEqual({ ok: false, error: 'often-undefined' });
    const { undefinedDraws } = bandOf(lonely(12, 4), KAPPA);
    expect(undefinedDraws).toBeGreaterThan(0);
    expect(undefinedDraws).toBeLessThanOrEqual(20);
  });
});
