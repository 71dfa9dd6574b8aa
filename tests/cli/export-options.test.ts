import { describe, expect, it } from 'vitest';
import { readExportOptions } from '../../src/cli/export-options.ts';

describe('arguments of scenarios:export', () => {
  it('has defaults', () => {
    expect(readExportOptions([])).toEqual({
      out: 'dist-export',
      panel: false,
      schema: false,
      coverage: false,
      json: false,
      files: [],
    });
  });

  it('reads flags, folder and files in any order', () => {
    expect(readExportOptions(['a.yaml', '--panel', '--out', 'x', '--json', '--schema'])).toEqual({
      out: 'x',
      panel: true,
      schema: true,
      coverage: false,
      json: true,
      files: ['a.yaml'],
    });
  });

  it('says what is wrong', () => {
    expect(readExportOptions(['--pannel'])).toMatch(/--pannel/);
    expect(readExportOptions(['--out'])).toMatch(/文件夹/);
    expect(readExportOptions(['--out', '--json'])).toMatch(/文件夹/);
  });
});
