import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fedBy } from '../../../../src/core/check/attackers/attack.ts';
import { RULES, type Rule } from '../../../../src/core/check/attackers/rules.ts';
import {
  dealt,
  permutations,
  shuffledBests,
  shuffleTest,
} from '../../../../src/core/check/attackers/shuffle-test.ts';
import type { Trial } from '../../../../src/core/check/attackers/trial.ts';
import { offer, seededSet, trial } from './make-trials.ts';

describe('a planted rule', () => {
  const { trials } = seededSet('planted', 18, 1, true);
  const { chance, rules } = shuffleTest(trials);

  it('is found and named', () => {
    expect(chance).toBeCloseTo(0.25, 12);
    expect(rules[0]).toMatchObject({ rule: { id: 'sentences.most' }, hit: 1 });
    expect(rules[0]?.p).toBeCloseTo(1 / 4001, 12);
  });

  it('comes with the decisions that feed it, and the options', () => {
    const fed = fedBy(trials, rules[0]?.rule as Rule);
    expect(fed.map((item) => item.trial).sort()).toEqual(trials.map(({ id }) => id).sort());
    for (const { trial: id, options, gain } of fed) {
      const best = trials.find((item) => item.id === id)?.offers[0]?.options.filter((option) => option.best);
      expect(options).toEqual(best?.map((option) => option.id));
      expect(gain).toBeCloseTo(0.75, 12);
    }
  });

  it('does not hide among decisions that hold nothing', () => {
    const both = [
      ...trials,
      ...seededSet('random', 18, 5, false).trials.map((item) => ({ ...item, id: `r${item.id}` })),
    ];
    const [best] = shuffleTest(both).rules;
    expect(best?.rule.id).toBe('sentences.most');
    expect(best?.p).toBeLessThan(0.01);
  });
});

/** With fewer shuffles: for many sets. */
const lowShuffle = (trials: readonly Trial[]) =>
  shuffleTest(trials, RULES, shuffledBests(trials, RULES, 400));

describe('random keys', () => {
  it('pass: p is below .05 in about one set of twenty', () => {
    const low = Array.from({ length: 60 }, (_, seed) =>
      lowShuffle(seededSet('r', 15, seed + 1, false).trials),
    ).filter(({ rules }) => (rules[0]?.p ?? 1) < 0.05).length;
    // Binomial (60, .05): more than 8 happens once in five hundred.
    expect(low).toBeLessThanOrEqual(8);
  });
});

describe('the same trials', () => {
  it('give the same numbers each time', () => {
    const { trials } = seededSet('again', 12, 7, false);
    const numbers = () => shuffleTest(trials).rules.map(({ rule, hit, p }) => [rule.id, hit, p]);
    expect(numbers()).toEqual(numbers());
  });
});

describe('p', () => {
  const rule: Rule = {
    id: 'a',
    label: '甲',
    picks: ({ options }) => options.map((_, at) => (at === 0 ? 1 : 0)),
  };

  it('is how often one rule alone would do as well: by hand for two options', () => {
    const trials = [0, 1, 2, 3].map((index) => trial(`d${index}`, offer(['甲', '乙'], 0)));
    // All four right: 1 in 16.
    expect(shuffleTest(trials, [rule]).rules[0]?.p).toBeCloseTo(1 / 16, 1);
    expect(shuffleTest(trials, [rule]).rules[0]?.p).not.toBeCloseTo(1 / 8, 2);
  });

  it('weighs the offers of a decision by how often they are met', () => {
    const twice = {
      id: 'd',
      offers: [
        { ...offer(['甲', '乙'], 0), weight: 0.75 },
        { ...offer(['甲', '乙'], 1), weight: 0.25 },
      ],
    };
    const { chance, rules } = shuffleTest([twice], [rule]);
    expect([chance, rules[0]?.hit]).toEqual([0.5, 0.75]);
  });
});

describe('shuffling', () => {
  const shapes = fc.array(
    fc.record({
      on: fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 2, maxLength: 6 }),
      key: fc.nat(),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('keeps how many are best in every offer, and one grade with one option where the offer does not change', () => {
    fc.assert(
      fc.property(shapes, fc.shuffledSubarray([...'abcdef'], { minLength: 6 }), (offers, order) => {
        const rank = new Map(order.map((id, at) => [id, at]));
        const made = offers.map(({ on, key }) => ({
          ...offer([], 0),
          options: [...on].sort().map((id, at) => ({ id, text: id, best: at === key % on.length })),
        }));
        for (const item of made) expect(dealt(item, rank).filter(Boolean)).toHaveLength(1);
        for (const item of made) {
          const same = { ...item, options: item.options.map((option) => ({ ...option })) };
          expect(dealt(same, rank)).toEqual(dealt(item, rank));
        }
      }),
    );
  });

  it('changes nothing when the options keep their places', () => {
    const item = offer(['甲', '乙', '丙'], 1);
    expect(dealt(item, new Map([...'abc'].map((id, at) => [id, at])))).toEqual([false, true, false]);
  });

  it('makes every option best equally often', () => {
    const item = offer(['甲', '乙', '丙', '丁'], 2);
    const counts = [0, 0, 0, 0];
    for (const order of permutations(4)) {
      const rank = new Map([...'abcd'].map((id, at) => [id, order[at] as number]));
      const at = dealt(item, rank).indexOf(true);
      counts[at] = (counts[at] as number) + 1;
    }
    expect(counts).toEqual([6, 6, 6, 6]);
  });

  it('knows all orders', () => {
    expect(
      [0, 1, 3, 5].map((count) => new Set(permutations(count).map((order) => order.join())).size),
    ).toEqual([1, 1, 6, 120]);
  });

  it('looks at each rule once an offer, however often the grades are shuffled', () => {
    let looked = 0;
    const counting: Rule = {
      id: 'counting',
      label: '数着的',
      picks: ({ options }) => {
        looked += 1;
        return options.map(() => 1 / options.length);
      },
    };
    const { trials } = seededSet('count', 10, 3, false);
    shuffleTest(trials, [counting]);
    // Once for the table of gains, once for the hit rate.
    expect(looked).toBe(20);
  });
});
