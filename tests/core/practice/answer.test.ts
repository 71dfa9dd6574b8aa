import { describe, expect, it } from 'vitest';
import { chooseSet, type LastAnswer } from '../../../src/core/practice/choose-set.ts';
import type { ChoiceItem, PracticeItem } from '../../../src/core/practice/item.ts';
import { judge, shownOptions } from '../../../src/core/practice/judge.ts';
import { keyLook, lookIssues } from '../../../src/core/practice/look-issues.ts';
import { gradeOutcome } from '../../../src/core/practice/outcome.ts';

const option = (id: string, text: string, outcome: 'right' | 'near' | 'missed') => ({
  id,
  text,
  outcome,
  why: '因为。',
});

const item = (id: string, change: Partial<ChoiceItem> = {}): ChoiceItem => ({
  id,
  kind: 'pick',
  skills: ['psychology'],
  setting: 'window',
  family: 'file',
  moment: undefined,
  question: '怎么说？',
  options: [option('a', '坐。', 'right'), option('b', '等着。', 'missed'), option('c', '别急。', 'near')],
  why: '',
  sources: { law: [], rubric: [] },
  ...change,
});

describe('an answer', () => {
  it('is right for the best on offer, near a step below or a breath off, else missed', () => {
    expect(gradeOutcome(3, 3, false)).toBe('right');
    expect(gradeOutcome(2, 2, false)).toBe('right');
    expect(gradeOutcome(2, 3, false)).toBe('near');
    expect(gradeOutcome(1, 3, true)).toBe('near');
    expect(gradeOutcome(1, 3, false)).toBe('missed');
    expect(gradeOutcome(0, 3, false)).toBe('missed');
  });

  it('comes back with what would have been right', () => {
    expect(judge(item('x'), 'c')).toMatchObject({ taken: { outcome: 'near' }, correctOption: { id: 'a' } });
    expect(judge(item('x'), 'a').correctOption.id).toBe('a');
    expect(() => judge(item('x'), 'z')).toThrow();
  });

  it('is given among options in an order the seed draws, the same again with the same seed', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) =>
      shownOptions(item('x'), seed)
        .map(({ id }) => id)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(shownOptions(item('x'), 1)).toEqual(shownOptions(item('x'), 1));
    const truth = item('t', { kind: 'judge' });
    for (const seed of [1, 2, 3]) expect(shownOptions(truth, seed)).toEqual(truth.options);
  });
});

describe('a set', () => {
  const items: readonly PracticeItem[] = ['new', 'missed', 'near', 'right', 'right-long-ago'].map((id) =>
    item(id),
  );
  const answer = (
    item: string,
    outcome: LastAnswer['outcome'],
    at: string,
    recorded?: number,
  ): LastAnswer => ({
    id: `${item} ${at}`,
    item,
    outcome,
    recorded,
    at,
  });
  const answers = [
    answer('missed', 'right', '2026-11-01T00:00:00Z'),
    answer('missed', 'missed', '2026-11-09T00:00:00Z'),
    answer('near', 'near', '2026-11-09T00:00:00Z'),
    answer('right', 'right', '2026-11-09T00:00:00Z'),
    answer('right-long-ago', 'right', '2026-10-01T00:00:00Z'),
  ];

  it('begins with what was never met, then with what went worst, then with what was longest ago', () => {
    const ids = chooseSet(items, answers, 9, 1).map(({ id }) => id);
    expect(ids).toEqual(['new', 'missed', 'near', 'right-long-ago', 'right']);
    expect(chooseSet(items, [...answers].reverse(), 2, 5).map(({ id }) => id)).toEqual(['new', 'missed']);
  });

  it('goes by what was recorded last, whatever the clock said', () => {
    const wrong = [
      answer('missed', 'right', '2031-11-01T00:00:00Z', 1),
      answer('right-long-ago', 'right', '2031-01-01T00:00:00Z', 2),
      answer('right', 'right', '2024-01-01T00:00:00Z', 3),
      answer('missed', 'missed', '2024-11-09T00:00:00Z', 4),
      answer('near', 'near', '2024-11-10T00:00:00Z', 5),
    ];
    const ids = chooseSet(items, [...wrong].reverse(), 9, 1).map(({ id }) => id);
    expect(ids).toEqual(['new', 'missed', 'near', 'right-long-ago', 'right']);
  });

  it('draws among equals by the seed', () => {
    const fresh = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id));
    const sets = [1, 2, 3, 4].map((seed) =>
      chooseSet(fresh, [], 3, seed)
        .map(({ id }) => id)
        .join(''),
    );
    expect(new Set(sets).size).toBeGreaterThan(1);
    expect(sets.every((ids) => new Set(ids).size === 3)).toBe(true);
  });
});

describe('the look of keys', () => {
  const looks = (right: string, other: string) =>
    [1, 2, 3].map((n) =>
      item(`i${n}`, {
        options: [option('a', right, 'right'), option('b', other, 'missed'), option('c', other, 'missed')],
      }),
    );

  it('is counted: longest, shortest, courtesy', () => {
    expect(keyLook(looks('您请坐，咱们慢慢说', '等着吧'))).toMatchObject({
      items: 3,
      longest: 1,
      shortest: 0,
      politeGap: 2,
    });
    expect(keyLook(looks('一样长', '也一样')).longest).toBeCloseTo(1 / 3);
  });

  it('that gives them away is told', () => {
    const codes = (items: readonly PracticeItem[]) => lookIssues(items).map(({ code }) => code);
    expect(codes(looks('您请坐，咱们慢慢说', '等着吧'))).toEqual(['best-longest', 'polite-best']);
    expect(codes(looks('坐', '等着吧'))).toEqual(['best-shortest']);
    expect(codes(looks('一样长', '也一样'))).toEqual([]);
  });
});
