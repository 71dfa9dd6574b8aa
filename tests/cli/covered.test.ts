import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCoverage, staleCoverage, writtenCoverage } from '../../src/cli/covered/load-coverage.ts';
import { loadLibrary } from '../support/load.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'covered-'));
  for (const file of ['README.md', 'checklist.yaml']) cpSync(join('scenarios', file), join(folder, file));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('says that the table is stale until it is written as it is explored', () => {
  const coverage = loadCoverage(folder, loadLibrary(), [], {});
  expect(staleCoverage(folder, coverage).map(({ code }) => code)).toEqual([
    'coverage-stale',
    'coverage-stale',
  ]);
  for (const [file, text] of writtenCoverage(folder, coverage)) writeFileSync(file, text ?? '');
  expect(staleCoverage(folder, coverage)).toEqual([]);
  const page = join(folder, 'README.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('| 还没有 |', '| 到处都有 |'));
  expect(staleCoverage(folder, coverage).map(({ file }) => file)).toEqual([page]);
});

it('tells what a checklist names and nobody can play to', () => {
  const { issues } = loadCoverage(folder, loadLibrary(), [], {});
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['checklist-unmet']));
  expect(issues.every(({ position }) => position !== undefined)).toBe(true);
});
