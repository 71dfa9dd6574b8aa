import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CLASSES } from '../hub/data-folder.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

const LIST = 'SHA256SUMS.txt';
const LINE = /^([\da-f]{64}) [ *](.+)$/;

/** What is wrong with a file that should have this hash. */
function wrongWith(file: string, hash: string): string | undefined {
  try {
    const found = createHash('sha256').update(readFileSync(file)).digest('hex');
    return found === hash ? undefined : '变了样';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '没有了' : '读不到';
  }
}

/** Everything below a folder that is no folder, by path with `/`; links are named, not followed. */
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'));

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
  /** How many are listed. */
  readonly files: number;
  /** Of those, path → what is wrong with it, in words. */
  readonly wrong: ReadonlyMap<string, string>;
  /** Not in the list. */
  readonly added: readonly string[];
}

/** Compares what lies below a folder with its SHA256SUMS.txt. The error says what is wrong with the list itself. */
export function verifySums(folder: string): Result<Verified, string> {
  const list = listed(folder);
  if (!list.ok) return list;
  const wrong = new Map<string, string>();
  for (const [path, hash] of list.value) {
    const problem = wrongWith(join(folder, path), hash);
    if (problem !== undefined) wrong.set(path, problem);
  }
  // What is kept of a class lies beside the program, and is not of the package.
  const own = (path: string) => path === LIST || path.startsWith(`${CLASSES}/`);
  const added = pathsIn(folder).filter((path) => !own(path) && !list.value.has(path));
  return ok({ files: list.value.size, wrong, added: added.sort() });
}

/** What to tell of it, a line each. */
export function verdict({ files, wrong, added }: Verified): readonly string[] {
  return [
    ...[...wrong].map(([path, problem]) => `✗ ${path} ${problem}`),
    ...added.map((path) => `✗ ${path} 是多出来的`),
    wrong.size === 0
      ? `包里的 ${files} 个文件都对得上`
      : `包里的 ${files} 个文件，${wrong.size} 个不对：请重新解压一份`,
    ...(added.length === 0
      ? []
      : [`另有 ${added.length} 个不是包里的：不是自己放的，就换个空文件夹重新解压一份`]),
  ];
}

/** Whether all is as it was packed. */
export const isWhole = ({ wrong, added }: Verified): boolean => wrong.size + added.length === 0;
