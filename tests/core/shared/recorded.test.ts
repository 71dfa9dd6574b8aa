import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingRuns } from '../../../src/core/scoring/counting-runs.ts';
import {
  byRecording,
  latestRecorded,
  MOST_RECORDED,
  nextRecorded,
  RECORDED_LAST,
  type Recorded,
  recordedAfter,
} from '../../../src/core/shared/recorded.ts';
import { recordedSchema } from '../../../src/core/shared/recorded-schema.ts';

const record: fc.Arbitrary<Recorded> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  recorded: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  at: fc.constantFrom(
    '2026-11-01T00:00:00.000Z',
    '2026-11-01T00:00:00Z',
    '2026-11-02T00:00:00Z',
    '1970-01-01T00:00:00.000Z',
    'no date',
  ),
});
const sign = (number: number) => Math.sign(number);

describe('the order of recording', () => {
  it('is total: any two stand one way, and sorting does not depend on what came in first', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(sign(byRecording(a, b))).toBe(-sign(byRecording(b, a)) || 0);
        if (byRecording(a, b) <= 0 && byRecording(b, c) <= 0)
          expect(byRecording(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('takes a second written with and without its thousandths for the same', () => {
    const early = { id: 'a', at: '2026-11-01T00:00:00Z' };
    expect(byRecording(early, { id: 'b', at: '2026-11-01T00:00:00.000Z' })).toBeLessThan(0);
    expect(byRecording(early, { id: 'b', at: '2026-10-31T23:59:59.999Z' })).toBeGreaterThan(0);
  });

  it('goes by number, with none first; then by time; then by id', () => {
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'] as const;
    const records = [
      { id: 'f', recorded: 3, at: early },
      { id: 'e', recorded: 2, at: late },
      { id: 'd', recorded: 2, at: early },
      { id: 'c', recorded: 2, at: early },
      { id: 'b', at: late },
      { id: 'a', at: early },
    ];
    expect(records.sort(byRecording).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('the next number', () => {
  it('is one more than the largest known, and always one a record may have', () => {
    expect(nextRecorded(latestRecorded([]))).toBe(1);
    expect(nextRecorded(latestRecorded([{ recorded: 4 }, {}, { recorded: 2 }]))).toBe(5);
    for (const latest of [0, 7, MOST_RECORDED - 1, MOST_RECORDED])
      expect(recordedSchema.safeParse(nextRecorded(latest)).success).toBe(true);
    for (const wrong of [0, -1, 1.5, RECORDED_LAST, '3', null])
      expect(recordedSchema.safeParse(wrong).success).toBe(false);
  });

  it('for what only a page holds comes after all that is stored', () => {
    const held = [{ id: 'a' }, { id: 'b', recorded: RECORDED_LAST }, { id: 'c', recorded: 3 }];
    expect(recordedAfter([{ recorded: 7 }, {}], held).map(({ recorded }) => recorded)).toEqual([8, 9, 3]);
  });
});

describe('the run that counts', () => {
  const run = (id: string, startedAt: string, recorded?: number) => ({
    id,
    scenario: 'fifth-visit',
    hash: '00000000000001',
    mode: 'self' as const,
    decisions: 3,
    startedAt,
    recorded,
  });
  const counted = (...runs: ReturnType<typeof run>[]) => [...countingRuns(runs)];

  it('is the one first recorded, with the clock set back ten years or forward afterwards', () => {
    const first = run('z', '2026-11-22T00:00:00.000Z', 4);
    expect(counted(first, run('a', '2016-01-01T00:00:00.000Z', 5))).toEqual(['z']);
    const ahead = run('z', '2036-11-22T00:00:00.000Z', 4);
    expect(counted(run('a', '2026-11-23T00:00:00.000Z', 5), ahead)).toEqual(['z']);
  });

  it('is one from before numbers, where there is one, the earliest of them', () => {
    const old = run('y', '2030-01-01T00:00:00.000Z');
    expect(counted(run('a', '2026-01-01T00:00:00.000Z', 1), old)).toEqual(['y']);
    expect(counted(old, run('z', '2026-11-22T00:00:00.000Z'))).toEqual(['z']);
  });

  it('of two machines that gave the same number, is the earlier, then the lesser id', () => {
    const here = run('b', '2026-11-22T00:00:00.000Z', 2);
    expect(counted(here, run('a', '2026-11-23T00:00:00.000Z', 2))).toEqual(['b']);
    expect(counted(here, run('a', here.startedAt, 2))).toEqual(['a']);
  });
});
