import type { Result } from '../core/shared/result.ts';

const MOST_BYTES = 1_000_000;

/**
 * Reads a file somebody brought as text; nothing in it is executed. What is wrong with it is said in a sentence.
 *
 * @param what such a file is called, 情景文件
 * @param most bytes of one that is plausible
 */
export async function readTextFile(
  file: File,
  what: string,
  most = MOST_BYTES,
): Promise<Result<string, string>> {
  if (file.size > most) {
    const size = (file.size / 1_000_000).toFixed(1);
    return {
      ok: false,
      error: `这个文件有 ${size} MB，${what}不会超过 ${most / MOST_BYTES} MB。看看是不是拿错了文件。`,
    };
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, error: '文件打不开：可能正被别的程序占着，也可能已经挪走了。' };
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      ok: false,
      error: '文件不是 UTF-8 编码的文字。用记事本打开，另存为，编码选 UTF-8，再拖进来。',
    };
  }
}
