import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check/check-file.ts';
import { toJson } from '../../src/cli/check/render-check.ts';
import { writeReport } from '../../src/cli/check/write-report.ts';
import { loadLibrary } from '../support/load.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the report folder of check:scenarios', () => {
  const good = checkFile('tests/fixtures/scenarios/sound-short.yaml', loadLibrary());
  const missing = checkFile('no/such/scenario.yaml', loadLibrary());

  it('holds the JSON form and a text a scenario, a file that cannot be read included', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    folders.push(folder);
    const written = writeReport(join(folder, 'new'), [good, missing]);
    expect(written.map((file) => file.slice(join(folder, 'new').length + 1))).toEqual([
      'report.json',
      'sound-short.txt',
      'file-2.txt',
    ]);
    const { scenarios } = JSON.parse(readFileSync(written[0] as string, 'utf8'));
    expect(scenarios[0]).toMatchObject({ id: 'sound-short', exhaustive: true, errors: 0, warnings: 0 });
    expect(scenarios[1]).toMatchObject({ errors: 1, findings: [{ code: 'file-unreadable' }] });
    expect(readFileSync(written[1] as string, 'utf8')).toContain('listen-then-solve');
  });

  it('carries every strategy with its expected, worst and best score', () => {
    const { strategies } = toJson(good);
    expect(strategies.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['random', 'expert', 'politest', 'law-quoting']),
    );
    for (const { worst, expected, best } of strategies) {
      expect(worst).toBeLessThanOrEqual(expected + 1e-9);
      expect(expected).toBeLessThanOrEqual(best + 1e-9);
    }
  });
});
