import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checklistIssues } from '../../core/covered/checklist-issues.ts';
import { checklistSchema } from '../../core/covered/checklist-schema.ts';
import { type CoveragePart, coverageTable } from '../../core/covered/coverage-table.ts';
import type { Titles } from '../../core/covered/coverage-words.ts';
import type { MetOption } from '../../core/covered/met-options.ts';
import { problem } from '../../core/scenario/known-names.ts';
import type { Library } from '../../core/scenario/library.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { parsePlacedYaml } from '../../core/shared/parse-yaml.ts';
import { coverageText, withCoverage } from './coverage-text.ts';

export interface LoadedCoverage {
  readonly parts: readonly CoveragePart[];
  readonly issues: readonly Issue[];
  /** Ids of scenarios → their titles. */
  readonly titles: Titles;
}

/** Ids of scenarios → their titles. */
export const titlesOf = (scenarios: readonly { readonly id: string; readonly title: string }[]): Titles =>
  Object.fromEntries(scenarios.map(({ id, title }) => [id, title]));

/** What is practised where, worked out of explored play, and what is wrong with the checklist beside the scenarios. */
export function loadCoverage(
  folder: string,
  library: Library,
  options: readonly MetOption[],
  titles: Titles,
): LoadedCoverage {
  const file = join(folder, 'checklist.yaml');
  const read = parsePlacedYaml(readFileSync(file, 'utf8'), checklistSchema, file);
  if (!read.ok) return { parts: [], issues: read.error, titles };
  const { value, place } = read.value;
  return {
    parts: coverageTable(options, library, value),
    issues: place(checklistIssues(value, options)),
    titles,
  };
}

/** The files that hold the table: for authors, and for the app. */
export const writtenCoverage = (
  folder: string,
  { parts, titles }: Pick<LoadedCoverage, 'parts' | 'titles'>,
): readonly (readonly [file: string, text: string | undefined])[] => {
  const page = join(folder, 'README.md');
  return [
    [page, withCoverage(readFileSync(page, 'utf8'), coverageText(parts, titles))],
    [join(folder, 'coverage.json'), `${JSON.stringify({ titles, parts }, null, 1)}\n`],
  ];
};

/** Says so where a file that holds the table does not say what is explored. */
export const staleCoverage = (folder: string, coverage: LoadedCoverage): Issue[] =>
  writtenCoverage(folder, coverage).flatMap(([file, text]) => {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    const hint = '跑 npm run scenarios:export -- --coverage';
    return [{ ...problem('coverage-stale', [], '覆盖表跟演得到的对不上', hint), file }];
  });
