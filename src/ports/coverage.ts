import type { CoveragePart } from '../core/covered/coverage-table.ts';
import type { Titles } from '../core/covered/coverage-words.ts';

/** 覆盖表 as `scenarios/coverage.json` has it. */
export interface WrittenCoverage {
  readonly titles: Titles;
  readonly parts: readonly (Omit<CoveragePart, 'id'> & { readonly id: string })[];
}

/** Rejects when it cannot be fetched. */
export type CoverageSource = () => Promise<WrittenCoverage>;
