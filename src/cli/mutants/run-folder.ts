import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { MutantFolder } from './folders.ts';
import type { Mutant } from './tally.ts';

/** What a run can do without: the rest of the repository is copied to a sandbox. */
const NOT_NEEDED = ['public', 'dist*', 'docs', 'coverage', 'test-results', 'playwright-report', 'tests/e2e'];

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

function fateOf(status: Result['status']): Mutant['fate'] {
  if (status === 'Killed' || status === 'Timeout') return 'killed';
  return status === 'Survived' || status === 'NoCoverage' ? 'survived' : 'broken';
}

function describe({ fileName, location: { start, end }, replacement, status }: Result): Mutant {
  const file = relative(process.cwd(), fileName).split(sep).join('/');
  const lines = readFileSync(file, 'utf8').split('\n');
  // Lines and columns count from 1; the end is the first character that stays.
  const spanned = lines.slice(start.line - 1, end.line);
  const last = (spanned.pop() ?? '').slice(0, end.column - 1);
  const part = [...spanned, last].join('\n').slice(start.column - 1);
  const text = lines[start.line - 1]?.trim() ?? '';
  return { file, line: start.line, text, part, becomes: replacement, fate: fateOf(status) };
}

/**
 * Makes every mutant of one folder and runs the folder's tests against each; minutes of work.
 *
 * @param files narrows the folder to these files; all of it when empty
 * @param concurrency test runners side by side, at least 1
 * @throws when the tests fail before anything is changed
 */
export async function runFolder(
  name: string,
  { mutate, tests }: MutantFolder,
  files: readonly string[],
  concurrency: number,
): Promise<Mutant[]> {
  process.env.MUTANTS_TESTS = JSON.stringify(tests);
  const stryker = new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'src/cli/mutants/vitest.config.ts', related: false },
    mutate: files.length > 0 ? [...files] : [...mutate],
    concurrency,
    coverageAnalysis: 'perTest',
    ignorePatterns: NOT_NEEDED,
    tempDirName: `.stryker-tmp/${name}`,
    // A name no file has: Stryker would rewrite the real ones, with a compiler interface that is not here.
    tsconfigFile: 'tsconfig.none.json',
    reporters: ['progress-append-only'],
    // Endless loops are told by counting; the clock is for what counting cannot see.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    allowConsoleColors: false,
  });
  return (await stryker.runMutationTest()).map(describe);
}
