import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fail, ok, type Result } from '../../core/shared/result.ts';

const LIST = 'SHA256SUMS.txt';
const LINE = /^([\da-f]{64}) [ *](.+)$/;

/** Hash of a file, or undefined where it cannot be read: a folder in its place, no right to it. */
function hashOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined;
  }
}

/** Everything below a folder that is no folder, by path with `/`; links are named, not followed. */
const pathsIn = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
      .map((path) => path.split(sep).join('/')),
  );

/** Path → hash, as the list has them; or what is wrong with the list. */
function listed(folder: string): Result<ReadonlyMap<string, string>, string> {
  let text: string;
  try {
    text = readFileSync(join(folder, LIST), 'utf8');
  } catch {
    return fail(`没有 ${LIST}，没有东西可以对照`);
  }
  const lines = text.split(/\r?\n/).filter(Boolean);
  const pairs = lines.map((line) => LINE.exec(line));
  const odd = pairs.indexOf(null);
  if (odd >= 0) return fail(`${LIST} 第 ${odd + 1} 行看不懂，它自己变了样`);
  if (lines.length === 0) return fail(`${LIST} 是空的，没有东西可以对照`);
  return ok(new Map(pairs.map((pair) => [pair?.[2] ?? '', pair?.[1] ?? ''])));
}

export interface Verified {
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Not in the list. */
  readonly added: readonly string[];
}

/** Compares what lies below a folder with its SHA256SUMS.txt. The error says what is wrong with the list itself. */
export function verifySums(folder: string): Result<Verified, string> {
  const list = listed(folder);
  if (!list.ok) return list;
  const there = pathsIn(folder);
  const names = [...list.value.keys()];
  return ok({
    files: names.length,
    missing: names.filter((path) => !there.has(path)),
    changed: names.filter((path) => there.has(path) && hashOf(join(folder, path)) !== list.value.get(path)),
    added: [...there].filter((path) => path !== LIST && !list.value.has(path)).sort(),
  });
}

/** What to tell of it, a line each. */
export function verdict({ files, changed, missing, added }: Verified): readonly string[] {
  const wrong = changed.length + missing.length;
  const lines = [
    ...missing.map((path) => `✗ ${path} 没有了`),
    ...changed.map((path) => `✗ ${path} 变了样`),
    ...added.map((path) => `✗ ${path} 是多出来的`),
    wrong === 0
      ? `包里的 ${files} 个文件都对得上`
      : `包里的 ${files} 个文件，${wrong} 个不对：请重新解压一份`,
  ];
  return added.length === 0
    ? lines
    : [...lines, `另有 ${added.length} 个不是包里的：不是自己放的，就换个空文件夹重新解压一份`];
}

/** Whether all is as it was packed. */
export const isWhole = ({ changed, missing, added }: Verified): boolean =>
  changed.length + missing.length + added.length === 0;
