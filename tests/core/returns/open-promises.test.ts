import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenPromise, openPromises } from '../../../src/core/returns/open-promises.ts';
import type { DaysOff } from '../../../src/core/returns/owed.ts';
import type { PromiseTold } from '../../../src/core/scoring/digest.ts';
import { type HistoryRun, joinHistory } from '../../../src/core/scoring/progress/history-run.ts';
import { aDigest } from '../../support/history.ts';

const CALL = { id: 'a-call', from: 'a', promise: 'call', days: 1 };
const LOOK = { id: 'a-look', from: 'a', promise: 'look', days: 0 };
const FIRST = 20_000;
const at = (day: number, hour = 8): string => new Date((day * 24 + hour) * 3_600_000).toISOString();
type Promises = Readonly<Record<string, PromiseTold>>;
const OPEN: PromiseTold = ['open', 1];

type Change = Partial<HistoryRun> & { readonly promises?: Promises };
let recorded = 0;

/** A whole run of `a` that ended on a day; with promises. */
function run(day: number, { promises = { call: OPEN }, ...change }: Change = {}): HistoryRun {
  recorded += 1;
  const digest = aDigest({ run: `r${recorded}`, scenario: 'a', promises });
  const end = { at: at(day) };
  return {
    ...{ id: digest.run, scenario: 'a', hash: 'h', mode: 'self', startedAt: at(day, 7), recorded },
    ...{ decisions: 9, replayed: false, counts: false, end, digest },
    ...change,
  };
}
const back = (day: number, change: Change = {}): HistoryRun =>
  run(day, { scenario: 'a-call', returning: true, promises: {}, ...change });

const open = (runs: readonly HistoryRun[], today = FIRST + 1, off: readonly DaysOff[] = []): OpenPromise[] =>
  openPromises(runs, [CALL, LOOK], off, today, () => 0);
const standing = (...runs: HistoryRun[]) => open(runs).map(({ promise, standing: how }) => [promise, how]);

describe('what was promised and stands', () => {
  it('is what a run left open when it ended, in whatever mode, and the day is the trainee’s own', () => {
    for (const mode of ['guided', 'self', 'exam'] as const)
      expect(standing(run(FIRST, { mode }))).toEqual([['call', 'today']]);
    const late = run(FIRST, { end: { at: at(FIRST, 20) } });
    expect(openPromises([late], [CALL], [], FIRST + 2, () => 8 * 60)[0]).toMatchObject({ day: FIRST + 1 });
  });

  it.each([
    ['settled in play', run(FIRST, { promises: { call: ['kept', 1] } })],
    ['not ended', run(FIRST, { end: undefined })],
    ['with a mentor beside', run(FIRST, { led: 'session' })],
    ['begun from a decision of an earlier run', run(FIRST, { replayed: true })],
    ['nothing known of it', run(FIRST, { digest: undefined })],
    ['a promise that falls due on no day', run(FIRST, { promises: { call: ['open', null] } })],
  ])('is nothing of a run: %s', (_, made) => {
    expect(standing(made)).toEqual([]);
  });

  it('stands once, as it was last made, and a later run that kept it leaves nothing', () => {
    const again = run(FIRST + 1);
    expect(open([run(FIRST), again])).toMatchObject([{ run: again.id, day: FIRST + 1, standing: 'ahead' }]);
    expect(standing(run(FIRST), run(FIRST, { promises: { call: ['kept', 1] } }))).toEqual([]);
    expect(standing(run(FIRST), run(FIRST, { promises: {} }))).toEqual([['call', 'today']]);
  });

  it('comes in the order of its days', () => {
    expect(standing(run(FIRST, { promises: { call: OPEN, look: OPEN } }))).toEqual([
      ['look', 'late'],
      ['call', 'today'],
    ]);
  });
});

describe('a return', () => {
  it('settles what stood when it was begun, once it has ended', () => {
    expect(standing(run(FIRST), back(FIRST + 1))).toEqual([]);
    expect(standing(run(FIRST), back(FIRST + 1), run(FIRST))).toEqual([['call', 'today']]);
  });

  it('is gone on with while it is open', () => {
    const begun = back(FIRST + 1, { end: undefined });
    expect(open([run(FIRST), begun])).toMatchObject([{ begun: begun.id }]);
    const silent = back(FIRST + 1, { end: undefined, decisions: 0 });
    expect(open([run(FIRST), silent])[0]?.begun).toBeUndefined();
  });

  it('settles nothing when it is only practised again, or came of no promise', () => {
    expect(standing(run(FIRST), back(FIRST + 1, { replayed: true }))).toHaveLength(1);
    expect(standing(run(FIRST), back(FIRST + 1, { returning: undefined }))).toHaveLength(1);
    expect(standing(run(FIRST), back(FIRST + 1, { led: 'session' }))).toHaveLength(1);
  });

  it('is known in the list of runs by what it began with', () => {
    const digest = aDigest({ run: 'x' });
    const line = { ...run(FIRST), id: 'x', returning: true };
    expect(joinHistory([line], [digest])[0]).toMatchObject({ returning: true, replayed: false });
  });
});

describe('whatever somebody played', () => {
  const days = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  const history = days.map((list) =>
    [...list]
      .sort((one, other) => one - other)
      .map((day, place) => (place % 3 === 2 ? back : run)(FIRST + day)),
  );
  const leave = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 })), { maxLength: 3 })
    .map((list) => list.map(([from, length]) => ({ from: FIRST + from, to: FIRST + from + length })));
  const RANK = ['ahead', 'today', 'late', 'lapsed'];

  it('taking up what is owed settles it, and nothing else', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 30 }), (runs, day) => {
        const before = open(runs, FIRST + day);
        const after = open([...runs, back(FIRST + day)], FIRST + day);
        expect(after).toEqual(before.filter(({ promise }) => promise !== 'call'));
      }),
    );
  });

  it('days off never make it late, nor later than it was', () => {
    fc.assert(
      fc.property(history, leave, fc.integer({ min: 0, max: 30 }), (runs, off, day) => {
        const today = FIRST + day;
        const [without, withLeave] = [open(runs, today), open(runs, today, off)];
        expect(withLeave).toHaveLength(without.length);
        for (const [place, one] of withLeave.entries()) {
          expect(RANK.indexOf(one.standing)).toBeLessThanOrEqual(
            RANK.indexOf(without[place]?.standing ?? 'ahead'),
          );
          if (off.some(({ from, to }) => from <= today && today <= to)) expect(one.standing).toBe('ahead');
        }
      }),
    );
  });
});
