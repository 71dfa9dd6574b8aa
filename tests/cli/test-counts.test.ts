import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../src/cli/test-counts.ts';

const vitest = (numPassedTests: number, numFailedTests: number, success = numFailedTests === 0) => ({
  success,
  numPassedTests,
  numFailedTests,
  numPendingTests: 0,
  numTodoTests: 0,
});
const playwright = (expected: number, unexpected = 0, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 1 },
  errors: [],
});

describe('counting tests', () => {
  test('passed and failed tests of each runner', () => {
    expect(vitestCounts(vitest(5, 2), false)).toEqual({ passed: 5, failed: 2, skipped: 0, flaky: 0 });
    expect(playwrightCounts(playwright(5, 1), false)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 1,
      flaky: 0,
    });
  });

  test('a browser test that passed on its second try has passed, and is counted as such', () => {
    expect(playwrightCounts(playwright(5, 0, 1), true)).toEqual({
      passed: 6,
      failed: 0,
      skipped: 1,
      flaky: 1,
    });
    expect(playwrightCounts(playwright(5, 1, 1), false)).toMatchObject({ passed: 6, failed: 1 });
  });

  test('no test run is a failure', () => {
    expect(vitestCounts(vitest(0, 0), true).failed).toBe(1);
    expect(playwrightCounts(playwright(0), true).failed).toBe(1);
  });

  test('a runner that fails without a failed test is a failure', () => {
    expect(vitestCounts(vitest(5, 0, false), true).failed).toBe(1);
    expect(vitestCounts(vitest(5, 0), false).failed).toBe(1);
    expect(playwrightCounts(playwright(5), false).failed).toBe(1);
    expect(playwrightCounts({ ...playwright(5), errors: ['config'] }, true).failed).toBe(1);
  });
});
