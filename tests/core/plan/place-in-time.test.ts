import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInTime } from '../../../src/core/plan/place-in-time.ts';
import { reviewSchedule } from '../../../src/core/plan/review-schedule.ts';
import { timeline } from '../../../src/core/plan/timeline.ts';
import type { Recorded } from '../../../src/core/shared/recorded.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 8, 1);
const YEAR = 365 * DAY;
const MONTH = 30 * DAY;

/** Days after START, as moments. */
const on = (...days: readonly number[]): number[] => days.map((day) => START + day * DAY);
/** What `placeInTime` makes of them on day `now`, as days after START. */
const placed = (days: readonly number[], now: number): number[] =>
  placeInTime(on(...days), START + now * DAY, START + Math.floor(now) * DAY).map(
    (time) => Math.round(((time - START) / DAY) * 1000) / 1000,
  );

describe('when things happened', () => {
  it('is what the clock said, where it was never wrong', () => {
    expect(placed([0, 1, 1, 5, 9], 9)).toEqual([0, 1, 1, 5, 9]);
    expect(placed([], 9)).toEqual([]);
  });

  it('with a clock two years ahead for three records lies where the order puts them', () => {
    expect(placed([0, 1, 730, 730.1, 731, 4, 5], 6)).toEqual([0, 1, 1, 1.1, 2, 4, 5]);
  });

  it('with a flat battery, the clock at 2010, lies after the last record that is believed', () => {
    expect(placed([0, 1, -5800, -5799.5, 4], 6)).toEqual([0, 1, 1, 1.5, 4]);
    // It does not move on with the days: what is due comes due.
    expect(placed([0, 1, -5800, -5799.5], 30)).toEqual([0, 1, 1, 1.5]);
  });

  it('is what the clocks of two machines said that were used side by side, whatever numbers they gave', () => {
    // One practised every day, one every third; both went on from the same number and met three weeks later.
    const one = Array.from({ length: 21 }, (_, n) => n);
    const other = Array.from({ length: 7 }, (_, n) => 3 * n + 0.5);
    const numbered = [...one, ...other].map((day, place) => ({
      day,
      number: place < 21 ? place : place - 21,
    }));
    const days = numbered.sort((a, b) => a.number - b.number || a.day - b.day).map(({ day }) => day);
    expect(placed(days, 22)).toEqual(days);
  });

  it('never lies after the record that follows', () => {
    expect(placed([0, 1, 730, 733, 736, 3], 6)).toEqual([0, 1, 1, 3, 3, 3]);
  });

  it('where the clock was wrong from the beginning, lies before the first record that is believed', () => {
    expect(placed([-5800, -5799, -5797, 10, 11], 12)).toEqual([7, 8, 10, 10, 11]);
    expect(placed([400, 401, 2, 3], 4)).toEqual([1, 2, 2, 3]);
  });

  it('with no record to believe, ends just before today, so that today’s set is still to do', () => {
    const [first = 0, last = 0] = placeInTime(on(400, 402), START + 10.5 * DAY, START + 10 * DAY);
    expect(last).toBe(START + 10 * DAY - 1);
    expect(last - first).toBe(2 * DAY);
  });

  it('while the battery is flat, time goes on from what was recorded before it', () => {
    const now = Date.UTC(1970, 0, 3, 12);
    const times = placeInTime([...on(0, 2, 3), now - 2 * HOUR, now - HOUR], now, Date.UTC(1970, 0, 3));
    expect(times.slice(3)).toEqual([now - 2 * HOUR, now - HOUR]);
    expect(times.slice(0, 3)).toEqual([now - 2 * HOUR - 3 * DAY, now - 2 * HOUR - DAY, now - 2 * HOUR]);
  });
});

interface Clocked {
  /** What the clock said. */
  readonly said: number;
  /** When it was. */
  readonly was: number;
}

/** A history of records made by a clock that is set wrong and right again, now and then, by months and years. */
const history = fc
  .array(
    fc.record({
      apart: fc.integer({ min: 1, max: 9 * DAY }),
      set: fc.oneof(
        { weight: 6, arbitrary: fc.constant('as it was' as const) },
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -20 * YEAR, max: -2 * MONTH }) },
        { weight: 1, arbitrary: fc.integer({ min: 2 * MONTH, max: 20 * YEAR }) },
      ),
      item: fc.constantFrom('x', 'y', 'z'),
      outcome: fc.constantFrom('missed' as const, 'near' as const, 'right' as const),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((steps) => {
    let [was, off] = [START, 0];
    return steps.map(({ apart, set, ...rest }) => {
      was += apart;
      off = set === 'as it was' ? off : set;
      return { ...rest, was, said: was + off };
    });
  });

const saidOf = (records: readonly Clocked[]): number[] => records.map(({ said }) => said);

describe('with a clock that is set at random', () => {
  it('everything keeps its order but for what may be side by side, and nothing happened after now', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -20 * YEAR, max: 20 * YEAR }), (records, off) => {
        const now = (records.at(-1) as Clocked).was + DAY + off;
        const times = placeInTime(saidOf(records), now, now - HOUR);
        expect(times).toHaveLength(records.length);
        for (const [place, time] of times.entries()) {
          expect(time).toBeLessThanOrEqual(now);
          if (place > 0) expect(time).toBeGreaterThanOrEqual((times[place - 1] as number) - 62 * DAY);
        }
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  it('placing what has been placed changes nothing', () => {
    fc.assert(
      fc.property(history, (records) => {
        const now = (records.at(-1) as Clocked).was + 30 * YEAR;
        const once = placeInTime(saidOf(records), now, now - HOUR);
        fc.pre(once[0] !== undefined && once[0] >= Date.UTC(2025, 0, 1));
        expect(placeInTime(once, now, now - HOUR)).toEqual(once);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('one short wrong stretch among right ones moves no right record, and lies between its neighbours', () => {
    const stretch = fc
      .record({
        days: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 40 }),
        from: fc.integer({ min: 3, max: 5 }),
        length: fc.integer({ min: 1, max: 2 }),
        off: fc.oneof(fc.integer({ min: -20 * 365, max: -300 }), fc.integer({ min: 300, max: 20 * 365 })),
      })
      .map(({ days, from, length, off }) => {
        let at = 0;
        const was = days.map((apart) => {
          at += apart;
          return START + at * DAY;
        });
        const wrong = (place: number) => place >= from && place < from + length;
        return { was, said: was.map((time, place) => (wrong(place) ? time + off * DAY : time)), wrong };
      });
    fc.assert(
      fc.property(stretch, ({ was, said, wrong }) => {
        const now = (was.at(-1) as number) + HOUR;
        const times = placeInTime(said, now, now - HOUR);
        for (const [place, time] of times.entries()) if (!wrong(place)) expect(time).toBe(was[place]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('no review is due before its last answer, nor more than half a year after now', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -20 * YEAR, max: 20 * YEAR }), (records, off) => {
        const now = (records.at(-1) as Clocked).was + DAY + off;
        const answers = placeInTime(saidOf(records), now, now - HOUR)
          .map((at, place) => ({
            item: records[place]?.item ?? '',
            outcome: records[place]?.outcome ?? ('right' as const),
            at,
          }))
          .sort((left, right) => left.at - right.at);
        for (const [item, { due, recall }] of reviewSchedule(answers)) {
          const last = answers.findLast((answer) => answer.item === item)?.at ?? 0;
          expect(due).toBeGreaterThan(last);
          expect(due - now).toBeLessThanOrEqual(180 * DAY);
          expect(recall(now)).toBeGreaterThanOrEqual(0);
          expect(recall(now)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('a person’s records', () => {
  const record = (id: string, at: string, recorded?: number): Recorded => ({ id, at, recorded });

  it('go by number, those without one first, by time, and are placed together', () => {
    const records = [
      record('c', '2031-01-01T00:00:00.000Z', 1),
      record('d', '2026-11-03T00:00:00.000Z', 2),
      record('b', '2026-11-02T00:00:00.000Z'),
      record('a', '2026-11-01T00:00:00.000Z'),
      record('e', 'no date', 3),
    ];
    const now = Date.UTC(2026, 10, 20);
    const found = timeline(records, now, now).map(({ record: { id }, time }) => [
      id,
      new Date(time).getUTCDate(),
    ]);
    expect(found).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 3],
      ['e', 3],
    ]);
  });
});
