import type { RunTale, Sitter } from '../../../src/core/beat/run-tale.ts';
import type { PromiseFate } from '../../../src/core/scoring/promises-made.ts';

export const sitter: Sitter = { name: '周德顺', call: '周大爷', age: 67, about: '退休矿工' } as Sitter;

const DAY = 86_400_000;
/** Noon of a day, ISO 8601. */
export const noon = (day: number): string => new Date(day * DAY + DAY / 2).toISOString();

/** A run of `old` with old Zhou in it, and nothing else to tell. */
export const aTale = (change: Partial<RunTale> = {}): RunTale => ({
  run: 'run-1',
  scenario: 'old',
  title: '第五次来访',
  at: noon(20_000),
  ending: 'end',
  worth: 3,
  met: { zhou: sitter },
  spoken: ['zhou'],
  verdicts: [],
  atEase: [],
  facts: [],
  promises: [],
  ...change,
});

export const promised = (promise: string, fate: PromiseFate, to = 'zhou') => ({
  ...{ promise, fate, to },
  what: `${promise}的事`,
  by: '明天',
});
