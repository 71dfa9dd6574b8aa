import { describe, expect, it } from 'vitest';
import { type DaysOff, type Made, owed, PATIENCE_DAYS } from '../../../src/core/returns/owed.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';

const CALL = { id: 'a-call', from: 'a', promise: 'call', days: 1 };
const LOOK = { id: 'a-look', from: 'a', promise: 'look', days: 0 };
const made = (day: number, rest: Partial<Made> = {}): Made => ({
  run: `run-${day}`,
  scenario: 'a',
  promise: 'call',
  day,
  ...rest,
});
const at = (today: number, off: readonly DaysOff[] = [], list: readonly Made[] = [made(100)]) =>
  owed(list, [CALL, LOOK], off, today).map(({ due, standing }) => [due, standing]);

describe('what is owed', () => {
  it('falls due so many days after, then is late, then lapses', () => {
    expect(at(100)).toEqual([[101, 'ahead']]);
    expect(at(101)).toEqual([[101, 'today']]);
    expect(at(102)).toEqual([[101, 'late']]);
    expect(at(101 + PATIENCE_DAYS)).toEqual([[101, 'late']]);
    expect(at(102 + PATIENCE_DAYS)).toEqual([[101, 'lapsed']]);
  });

  it('is nothing where nothing comes of it', () => {
    expect(at(103, [], [made(100, { promise: 'settled-in-play' })])).toEqual([]);
  });

  it('moves on over days off, and nothing grows late on one', () => {
    expect(at(101, [{ from: 101, to: 103 }])).toEqual([[104, 'ahead']]);
    expect(at(104, [{ from: 101, to: 103 }])).toEqual([[104, 'today']]);
    expect(at(103, [{ from: 102, to: 110 }])).toEqual([[101, 'ahead']]);
    expect(at(111, [{ from: 102, to: 110 }])).toEqual([[101, 'late']]);
    expect(at(100, [{ from: 100, to: 100 }], [made(100, { promise: 'look' })])).toEqual([[101, 'ahead']]);
  });

  it('whatever the days off: a day more of them never makes anything later than it was', () => {
    const next = seededRandom(11);
    const ORDER = ['ahead', 'today', 'late', 'lapsed'];
    for (let round = 0; round < 500; round += 1) {
      const from = 100 + Math.floor(next() * 12);
      const off = [{ from, to: from + Math.floor(next() * 4) }];
      const more = [...off, { from: 100 + Math.floor(next() * 15), to: 100 }].map(({ from: first, to }) => ({
        from: first,
        to: Math.max(first, to),
      }));
      const today = 100 + Math.floor(next() * 15);
      const [less, later] = [at(today, off), at(today, more)];
      const rank = ([one]: (number | string)[][]) => ORDER.indexOf(String(one?.[1]));
      expect(rank(later)).toBeLessThanOrEqual(rank(less));
    }
  });

  it('comes in the order of its days', () => {
    const list = [made(100), made(100, { promise: 'look' })];
    expect(at(100, [], list)).toEqual([
      [100, 'today'],
      [101, 'ahead'],
    ]);
  });
});
