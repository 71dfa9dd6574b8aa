import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArchivedLeave,
  afterSaying,
  joinLeaves,
  standingLeaves,
} from '../../../src/core/exchange/archive/leaves.ts';
import { daysOff, isLeave } from '../../../src/core/returns/leave.ts';

const MAY = { from: '2026-05-01', to: '2026-05-05' };
const ONE_DAY = { from: '2026-06-01', to: '2026-06-01' };

describe('days off', () => {
  it('stand once they are entered, until they are taken back, and stand again when entered again', () => {
    const entered = afterSaying([], MAY, true);
    expect(standingLeaves(entered)).toEqual([MAY]);
    const back = afterSaying(entered, MAY, false);
    expect([back, standingLeaves(back)]).toEqual([[{ ...MAY, turns: 2 }], []]);
    expect(standingLeaves(afterSaying(back, MAY, true))).toEqual([MAY]);
  });

  it('said twice are said once; what was never entered cannot be taken back', () => {
    expect(afterSaying(afterSaying([], MAY, true), MAY, true)).toEqual([{ ...MAY, turns: 1 }]);
    expect(afterSaying([], MAY, false)).toEqual([]);
  });

  it('taken back on one machine are taken back on both, whichever way the file goes', () => {
    const here = afterSaying([], MAY, true);
    const there = afterSaying(afterSaying(here, MAY, false), ONE_DAY, true);
    expect(standingLeaves(joinLeaves(here, there))).toEqual([ONE_DAY]);
    expect(joinLeaves(there, here)).toEqual(joinLeaves(here, there));
  });

  it('merge in any order and however often', () => {
    const leaves = fc.array(
      fc.record({
        from: fc.constantFrom('2026-05-01', '2026-05-02'),
        to: fc.constantFrom('2026-05-02', '2026-05-09'),
        turns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 5 },
    ) as fc.Arbitrary<ArchivedLeave[]>;
    fc.assert(
      fc.property(leaves, leaves, leaves, (one, two, three) => {
        const all = joinLeaves(one, two, three);
        expect(joinLeaves(joinLeaves(three, one), two)).toEqual(all);
        expect(joinLeaves(all, two, all)).toEqual(all);
      }),
    );
  });

  it('are days of the calendar, in order and not for ever', () => {
    expect(isLeave(MAY)).toBe(true);
    expect(isLeave(ONE_DAY)).toBe(true);
    expect(isLeave({ from: '2026-05-05', to: '2026-05-01' })).toBe(false);
    expect(isLeave({ from: '2026-02-31', to: '2026-03-02' })).toBe(false);
    expect(isLeave({ from: '2026-5-1', to: '2026-5-2' })).toBe(false);
    expect(isLeave({ from: '2026-05-01', to: '2126-05-01' })).toBe(false);
  });

  it('are counted like the days of everything else', () => {
    expect(daysOff([{ from: '1970-01-02', to: '1970-01-05' }])).toEqual([{ from: 1, to: 4 }]);
  });
});
