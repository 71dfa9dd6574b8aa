import { describe, expect, it } from 'vitest';
import type { ChoiceItem, PracticeOption } from '../../../src/core/practice/item.ts';
import { judge, shownOptions } from '../../../src/core/practice/judge.ts';

const option = (id: string, outcome: PracticeOption['outcome']): PracticeOption =>
  ({ id, outcome, text: id, why: id }) as PracticeOption;
const item = (kind: ChoiceItem['kind'], ...options: PracticeOption[]): ChoiceItem =>
  ({ id: 'an-item', kind, options }) as Partial<ChoiceItem> as ChoiceItem;
const four = item(
  'single',
  option('a', 'missed'),
  option('b', 'near'),
  option('c', 'right'),
  option('d', 'right'),
);

describe('an answer', () => {
  it.each([
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'c'],
    ['d', 'd'],
  ])('%s is held against %s: the first right one, or itself where it is right', (taken, correct) => {
    const judged = judge(four, taken);
    expect([judged.taken.id, judged.correctOption.id]).toEqual([taken, correct]);
  });

  it('the item does not have is a bug, and says which', () => {
    expect(() => judge(four, 'x')).toThrow('no option x in an-item');
  });

  it('to an item with nothing right in it is one too', () => {
    expect(() => judge(item('single', option('a', 'near')), 'a')).toThrow('an-item');
  });
});

describe('the order options are shown in', () => {
  const ids = (of: ChoiceItem, seed: number) => shownOptions(of, seed).map(({ id }) => id);
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);

  it('is drawn from the seed: the same again for the same, and all of them always', () => {
    for (const seed of seeds) {
      expect(ids(four, seed)).toEqual(ids(four, seed));
      expect([...ids(four, seed)].sort()).toEqual(['a', 'b', 'c', 'd']);
    }
    expect(new Set(seeds.map((seed) => ids(four, seed).join())).size).toBeGreaterThan(5);
  });

  it('of true and false is as written', () => {
    const either = item('judge', option('yes', 'right'), option('no', 'missed'));
    for (const seed of seeds) expect(ids(either, seed)).toEqual(['yes', 'no']);
  });
});
