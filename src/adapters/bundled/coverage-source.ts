import type { CoverageSource } from '../../ports/coverage.ts';

/** The table as it is written beside the scenarios, a chunk of its own. */
export const bundledCoverage: CoverageSource = async () =>
  (await import('../../../scenarios/coverage.json')).default;
