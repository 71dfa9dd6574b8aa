import { describe, expect, it } from 'vitest';
import { attackKind, attackSet } from '../../../../src/core/check/attackers/attack.ts';
import { chances, fitLogistic, type Lesson } from '../../../../src/core/check/attackers/logistic.ts';
import { pool } from '../../../../src/core/check/attackers/pool.ts';
import type { TrialSet } from '../../../../src/core/check/attackers/trial.ts';
import { offer, seededSet, trial } from './make-trials.ts';

const hitOf = (set: TrialSet, others: readonly TrialSet[], model: string): number =>
  attackSet(set, others).models.find(({ id }) => id === model)?.hit ?? Number.NaN;

describe('the logistic model', () => {
  it('finds the weight that calculus finds', () => {
    // One feature, two options that differ by 1, the right one first in 3 of 4 cases: the score of the penalised
    // likelihood is n (3/4 − σ(w)) − w, which is 0 at the weight.
    const rows = [
      { at: [0], value: [1] },
      { at: [], value: [] },
    ];
    const lessons: Lesson[] = Array.from({ length: 40 }, (_, index) => ({
      rows,
      target: index % 4 === 0 ? [0, 1] : [1, 0],
      weight: 1,
    }));
    const [weight = 0] = fitLogistic(lessons, 1, 1);
    expect(40 * (0.75 - 1 / (1 + Math.exp(-weight))) - weight).toBeCloseTo(0, 4);
    expect(chances(Float64Array.of(weight), rows)[0]).toBeCloseTo(1 / (1 + Math.exp(-weight)), 12);
  });

  it('comes to rest with many features too: no gradient is left', () => {
    const lessons = seededLessons();
    const weights = fitLogistic(lessons, 6, 1);
    const gradient = weights.map((weight) => weight);
    for (const { rows, target } of lessons)
      for (const [at, chance] of chances(weights, rows).entries())
        for (const [index, feature] of (rows[at]?.at ?? []).entries())
          gradient[feature] =
            (gradient[feature] as number) +
            (chance - (target[at] as number)) * (rows[at]?.value[index] as number);
    for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(1e-4);
  });

  it('knows nothing where there was nothing to learn', () => {
    expect(attackSet(seededSet('alone', 8, 1, true), []).models.map(({ hit }) => hit)).toEqual([
      0.25, 0.25, 0.25,
    ]);
  });
});

function seededLessons(): Lesson[] {
  return Array.from({ length: 30 }, (_, lesson) => ({
    rows: [0, 1, 2].map((option) => ({
      at: [0, 1, 2, 3, 4, 5],
      value: [0, 1, 2, 3, 4, 5].map((feature) => Math.sin(lesson * 7 + option * 3 + feature)),
    })),
    target: [0, 1, 2].map((option) => (option === lesson % 3 ? 1 : 0)),
    weight: 1,
  }));
}

describe('held out', () => {
  const planted = [1, 2, 3].map((seed) => seededSet(`p${seed}`, 15, seed, true));
  const [first, ...rest] = planted as [TrialSet, TrialSet, TrialSet];

  it('a look shared by all sets is learnt from the others', () => {
    expect(hitOf(first, planted, 'options')).toBeGreaterThan(0.9);
    expect(hitOf(first, planted, 'overlap')).toBeGreaterThan(0.9);
  });

  it('the set it is tried on is never learnt from', () => {
    // Its texts are its own: a model that had seen them would know every key by heart.
    const own: TrialSet = {
      id: 'own',
      title: 'own',
      trials: [...'一二三四五六七八'].map((mark) =>
        trial(
          mark,
          offer(
            ['丙丁', '甲乙', '戊己', '庚辛'].map((pair) => `${pair}${mark}。`),
            1,
          ),
        ),
      ),
    };
    const others = [seededSet('o', 12, 9, false)];
    const alone = attackSet(own, others);
    expect(attackSet(own, [...others, own]).models).toEqual(alone.models);
    expect(attackSet(own, [...others, { ...own, id: 'twin' }]).models.at(-1)?.hit).toBe(1);
    expect(alone.models.at(-1)?.hit).toBeLessThan(1);
  });

  it('a kind of drill is tried item by item, each by a model that has not seen it', () => {
    // Two items of the same words and opposite keys: whoever has seen only the other one is wrong on both.
    const texts = ['去问问他。别忙。', '先坐下，再说'];
    const trials = [trial('one', offer(texts, 0)), trial('two', offer(texts, 1))];
    expect(attackKind({ id: 'kind', title: 'kind', trials }).models[0]).toMatchObject({ hit: 0, feeds: [] });
  });

  it('same sets, same numbers', () => {
    expect(attackSet(first, rest).models).toEqual(attackSet(first, rest).models);
  });

  it('pooled, every trial weighs the same', () => {
    const big = attackSet(seededSet('big', 30, 4, true), planted);
    const small = attackSet(seededSet('small', 10, 5, false), planted);
    const both = pool([big, small]);
    expect(both.trials).toBe(40);
    for (const [at, { hit }] of both.models.entries())
      expect(hit).toBeCloseTo(0.75 * (big.models[at]?.hit ?? 0) + 0.25 * (small.models[at]?.hit ?? 0), 12);
    expect(both.feeds[0]?.trial).toMatch(/^(big|small)\.d\d+$/);
  });
});
