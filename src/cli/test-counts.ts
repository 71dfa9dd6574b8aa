export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those passed: the ones that needed a second try. */
  flaky: number;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** A runner that failed without a failed test (a file that did not load, a stray rejection) failed once. */
const withRunner = (counts: Counts, ok: boolean): Counts =>
  counts.failed === 0 && (!ok || counts.passed === 0) ? { ...counts, failed: 1 } : counts;

/** Counts of a vitest JSON report. `ok`: the runner exited with 0. Never 0 passed and 0 failed. */
export function vitestCounts(report: VitestReport, ok: boolean): Counts {
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return withRunner(
    { passed, failed, skipped: numPendingTests + numTodoTests, flaky: 0 },
    ok && report.success,
  );
}

/**
 * Counts of a Playwright JSON report. A test that passed on its second try has passed, and is said to have needed it:
 * on a busy machine a browser is now and then too late. Never 0 passed and 0 failed.
 */
export function playwrightCounts(report: PlaywrightReport, ok: boolean): Counts {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const counts = { passed: expected + flaky, failed: unexpected, skipped, flaky };
  return withRunner(counts, ok && report.errors.length === 0);
}
