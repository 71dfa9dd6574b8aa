import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../../core/shared/issue.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** Far more than a million characters can take: what is larger is not even opened. */
const MOST_BYTES = 16_000_000;

const unreadable = (file: string, message: string, hint: string): Issue => ({
  code: 'file-unreadable',
  severity: 'error',
  path: [],
  file,
  position: { line: 1, column: 1 },
  message,
  hint,
});

/** Reads a file as UTF-8 text; a folder, a pipe, a picture or another encoding is an issue that says so. */
export function readScenarioText(file: string): Result<string, Issue> {
  const refuse = (message: string, hint: string) => fail(unreadable(file, message, hint));
  let bytes: Buffer;
  try {
    const found = statSync(file);
    if (found.isDirectory()) return refuse('这是一个文件夹', '写到里面的文件，如 某某/scenario.yaml');
    if (!found.isFile()) return refuse('这不是一个普通文件', '看看路径对不对');
    if (found.size > MOST_BYTES)
      return fail({
        ...unreadable(file, `文件有 ${found.size} 个字节`, '一个情景不会超过一百万个字符'),
        code: 'file-too-large',
      });
    bytes = readFileSync(file);
  } catch {
    return refuse('打不开这个文件', '看看路径对不对');
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('文件不是 UTF-8 编码的文字', '用记事本打开，另存为，编码选 UTF-8；图片、文档不行');
  }
}
