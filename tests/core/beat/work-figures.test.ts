import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../src/core/beat/beat-schema.ts';
import { figuresOf, QUARTER_WEEKS, quarterOf } from '../../../src/core/beat/work-figures.ts';
import { aTale, noon } from './tales.ts';

const beat: Beat = {
  format: 1,
  scenarios: {
    old: {
      people: {
        zhou: { at: 'yihe-1' },
        he: { at: 'station', colleague: true },
        wife: { elsewhere: '从老家来的' },
      },
      visits: ['zhou', 'wife'],
      mediations: ['table'],
    },
  },
};
const TODAY = 20_000;
const utc = () => 0;
const verdict = (person: string) => ({ person, words: '行' });
const total = (...tales: ReturnType<typeof aTale>[]) => quarterOf(beat, tales, TODAY, utc).total;

describe('what one talk adds', () => {
  it('is a mediation where the parties sat down, and none where they did not', () => {
    expect(figuresOf(beat, aTale({ ending: 'table' })).mediations).toBe(1);
    expect(figuresOf(beat, aTale({ ending: 'street' })).mediations).toBe(0);
  });

  it('is a household where somebody has spoken, whoever else lives there', () => {
    expect(figuresOf(beat, aTale({ spoken: [] })).visits).toBe(0);
    expect(figuresOf(beat, aTale({ spoken: ['zhou', 'he'] })).visits).toBe(1);
    expect(figuresOf(beat, aTale({ spoken: ['zhou', 'wife'] })).visits).toBe(2);
  });

  it('asks everybody but colleagues, on the picture or not', () => {
    const asked = aTale({ verdicts: ['zhou', 'he', 'wife', 'stranger'].map(verdict) });
    expect(figuresOf(beat, asked)).toMatchObject({ verdicts: 2, content: 0 });
  });

  it('has somebody content only where both hold: a good end, and calm and trusting at it', () => {
    const asked = { verdicts: [verdict('zhou')], atEase: ['zhou'] };
    expect(figuresOf(beat, aTale({ ...asked, worth: 3 })).content).toBe(1);
    expect(figuresOf(beat, aTale({ ...asked, worth: 2 })).content).toBe(0);
    expect(figuresOf(beat, aTale({ ...asked, worth: 4, atEase: [] })).content).toBe(0);
  });

  it('is neither table nor door where a promise comes back; its people are asked', () => {
    const back = aTale({
      takes: { promise: 'call', timing: 'timely' },
      ...{ ending: 'table', verdicts: [verdict('zhou')], atEase: ['zhou'] },
    });
    expect(figuresOf(beat, back)).toEqual({ mediations: 0, visits: 0, verdicts: 1, content: 1 });
  });

  it('is nothing of a scenario the file does not know', () => {
    const gone = aTale({ scenario: 'gone', ending: 'table', verdicts: [verdict('zhou')] });
    expect(figuresOf(beat, gone)).toEqual({ mediations: 0, visits: 0, verdicts: 0, content: 0 });
  });
});

describe('a quarter', () => {
  it('is thirteen weeks; the last one ends today', () => {
    const at = (day: number) => quarterOf(beat, [aTale({ at: noon(day) })], TODAY, utc).weeks;
    const placeOf = (day: number) => at(day).findIndex(({ visits }) => visits > 0);
    expect(at(TODAY)).toHaveLength(QUARTER_WEEKS);
    expect([TODAY, TODAY - 6, TODAY - 7, TODAY - 90].map(placeOf)).toEqual([12, 12, 11, 0]);
    expect([TODAY - 91, TODAY + 1].map(placeOf)).toEqual([-1, -1]);
  });

  it('goes by the day where the trainee is', () => {
    const late = aTale({ at: noon(TODAY - 7).replace('12:00', '20:00') });
    const placeIn = (zone: () => number) =>
      quarterOf(beat, [late], TODAY, zone).weeks.findIndex(({ visits }) => visits > 0);
    expect([placeIn(utc), placeIn(() => 8 * 60)]).toEqual([11, 12]);
  });

  it('adds up: its total is its weeks, and talks in any order come to the same', () => {
    const tale = fc.record({
      day: fc.integer({ min: TODAY - 90, max: TODAY }),
      ending: fc.constantFrom('table', 'street'),
      worth: fc.integer({ min: 0, max: 4 }),
      calm: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(tale, { maxLength: 20 }), (plan) => {
        const tales = plan.map(({ day, ending, worth, calm }) =>
          aTale({
            ...{ ending, worth, at: noon(day) },
            verdicts: [verdict('zhou')],
            atEase: calm ? ['zhou'] : [],
          }),
        );
        const quarter = quarterOf(beat, tales, TODAY, utc);
        expect(quarterOf(beat, tales.toReversed(), TODAY, utc)).toEqual(quarter);
        expect(quarter.total.verdicts).toBe(tales.length);
        expect(quarter.total.content).toBeLessThanOrEqual(quarter.total.verdicts);
        for (const key of ['mediations', 'visits', 'verdicts', 'content'] as const)
          expect(quarter.weeks.reduce((sum, week) => sum + week[key], 0)).toBe(quarter.total[key]);
      }),
    );
    expect(total()).toEqual({ mediations: 0, visits: 0, verdicts: 0, content: 0 });
  });
});
