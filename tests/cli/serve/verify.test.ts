import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sums } from '../../../src/cli/pack/sums.ts';
import { isWhole, verdict, verifySums } from '../../../src/cli/serve/verify-sums.ts';

let folder: string;
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
  mkdirSync(join(folder, 'app'));
  const files = new Map(Object.entries({ 'app/index.html': '<html>', 'server.mjs': 'serve();' }));
  for (const [path, text] of files) put(path, text);
  put(
    'SHA256SUMS.txt',
    sums(new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]))),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = () => {
  const result = verifySums(folder);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('a package that is looked over', () => {
  it('is whole as it was packed', () => {
    expect(found()).toEqual({ files: 2, wrong: new Map(), added: [] });
    expect(isWhole(found())).toBe(true);
    expect(verdict(found())).toEqual(['包里的 2 个文件都对得上']);
  });

  it('names what changed and what is gone', () => {
    put('server.mjs', 'serve(); ');
    rmSync(join(folder, 'app/index.html'));
    expect(verdict(found())).toEqual([
      '✗ app/index.html 没有了',
      '✗ server.mjs 变了样',
      '包里的 2 个文件，2 个不对：请重新解压一份',
    ]);
    expect(isWhole(found())).toBe(false);
  });

  it('leaves out what is kept of a class beside the program', () => {
    mkdirSync(join(folder, 'classes/r1'), { recursive: true });
    put('classes/r1/journal.ndjson', '{}');
    expect(isWhole(found())).toBe(true);
  });

  it('names what was added, links among it, and does not call the rest wrong', () => {
    put('app/extra.js', 'spy();');
    mkdirSync(join(folder, 'app/.deep/er'), { recursive: true });
    put('app/.deep/er/hidden.js', 'spy();');
    if (process.platform !== 'win32') symlinkSync(tmpdir(), join(folder, 'link'));
    expect(found().added).toEqual([
      'app/.deep/er/hidden.js',
      'app/extra.js',
      ...(process.platform === 'win32' ? [] : ['link']),
    ]);
    expect(verdict(found())).toContain('✗ app/extra.js 是多出来的');
    expect(verdict(found())).toContain('包里的 2 个文件都对得上');
    expect(isWhole(found())).toBe(false);
  });

  it('names what cannot be read: a folder in the place of a file', () => {
    rmSync(join(folder, 'server.mjs'));
    mkdirSync(join(folder, 'server.mjs'));
    expect([...found().wrong]).toEqual([['server.mjs', '读不到']]);
    expect(isWhole(found())).toBe(false);
  });

  it('says in words what is wrong with the list itself', () => {
    put('SHA256SUMS.txt', '');
    expect(verifySums(folder)).toEqual({ ok: false, error: expect.stringContaining('是空的') });
    put('SHA256SUMS.txt', 'not a list\n');
    expect(verifySums(folder)).toEqual({ ok: false, error: expect.stringContaining('第 1 行看不懂') });
    rmSync(join(folder, 'SHA256SUMS.txt'));
    expect(verifySums(folder)).toEqual({ ok: false, error: expect.stringContaining('没有 SHA256SUMS.txt') });
  });

  it('reads the list in both ways sha256sum writes it', () => {
    put('SHA256SUMS.txt', readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').replaceAll('  ', ' *'));
    expect(isWhole(found())).toBe(true);
  });
});
