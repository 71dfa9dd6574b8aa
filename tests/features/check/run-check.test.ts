import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../src/features/check/check-report.ts';
import { runCheck } from '../../../src/features/check/run-check.ts';
import { whyItMatters } from '../../../src/features/check/why-it-matters.ts';
import { loadFixture, loadLibrary, readText } from '../../support/load.ts';
import { checkText } from './support.ts';

function reportOf(outcome = checkText()): CheckReport {
  if (outcome.status !== 'checked') throw new Error(JSON.stringify(outcome.findings));
  return outcome.report;
}

describe('running a check', () => {
  it('tells its stages in order; a shipped scenario has nothing to read', () => {
    const stages: string[] = [];
    const { scenario } = loadFixture('queue-jumper');
    runCheck({ source: { kind: 'shipped', scenario }, library: loadLibrary() }, (stage) =>
      stages.push(stage),
    );
    expect(stages).toEqual(['exploring', 'drawing']);
  });

  it('answers small plain data that can leave a worker', () => {
    const report = reportOf();
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.stringify(report).length).toBeLessThan(20_000);
  });

  it('gives each finding of a file its line and column', () => {
    const { findings } = reportOf(checkText(['grade: 2', 'grade: 3']));
    expect(findings.length).toBeGreaterThan(0);
    for (const { position } of findings) expect(position?.line).toBeGreaterThan(0);
  });

  it('refuses what is no scenario, whatever it says', () => {
    const library = loadLibrary();
    for (const text of ['', '<script>alert(1)</script>', '[1, 2]', '{', 'a: &x [*x]', '\u0000']) {
      const outcome = runCheck({ source: { kind: 'file', name: 'x', text }, library }, () => undefined);
      expect(outcome.status).toBe('refused');
    }
  });

  it('samples the same plays each time, near what is exact', () => {
    const { plays, strategies } = reportOf();
    expect(plays).toEqual(reportOf().plays);
    for (const sample of plays?.samples ?? []) {
      const exact = strategies.find(({ name }) => name === sample.name);
      expect(sample.bins.reduce((sum, count) => sum + count, 0)).toBe(sample.plays);
      // A mean of ratios is not the ratio of means; close is all one can ask.
      expect(Math.abs(sample.mean - (exact?.expected ?? 0))).toBeLessThan(8);
    }
  });

  it('knows why every finding of the checker matters', () => {
    const readme = readText('scenarios/README.md');
    const tables = readme.slice(readme.indexOf('### 走不走得通'));
    const codes = [...tables.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => whyItMatters(code) === undefined)).toEqual([]);
  });
});
