import { describe, expect, it } from 'vitest';
import { longestTask } from '../../src/cli/bench/longest-task.ts';

const main = { ph: 'M', name: 'thread_name', pid: 7, tid: 1, ts: 0, args: { name: 'CrRendererMain' } };
const did = (name: string, ts: number, dur: number, more: object = {}) => ({
  ph: 'X',
  name,
  pid: 7,
  tid: 1,
  ts,
  dur,
  ...more,
});

describe('the longest task of a trace', () => {
  it('is that of a page, told by the clock and by the work done, with what the work was', () => {
    const traceEvents = [
      main,
      did('RunTask', 0, 90_000, { tdur: 4000 }),
      did('RunTask', 100_000, 30_000, { tdur: 26_000 }),
      did('Layout', 101_000, 9000, { tdur: 8500 }),
      did('EventDispatch', 101_000, 28_000, { tdur: 24_000, args: { data: { type: 'keydown' } } }),
      did('RunTask', 200_000, 500_000, { tid: 2 }),
    ];
    expect(longestTask({ traceEvents })).toEqual({
      ms: 90,
      workMs: 26,
      parts: ['EventDispatch keydown 24.0', 'Layout  8.5'],
    });
  });

  it('takes the clock where the trace knows no work', () => {
    expect(longestTask({ traceEvents: [main, did('RunTask', 0, 12_000)] }).workMs).toBe(12);
  });

  it('is none where no page ran', () => {
    expect(longestTask({ traceEvents: [did('RunTask', 0, 12_000)] })).toEqual({
      ms: 0,
      workMs: 0,
      parts: [],
    });
  });
});
