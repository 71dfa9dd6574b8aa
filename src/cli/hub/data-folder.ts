import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Beside the program. */
export const CLASSES = 'classes';

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that can be written in: the one that is wished for, or one of this computer's for things that pass. */
export function dataFolder(wished: string): string {
  const folders = [wished, join(tmpdir(), 'shuodelai-classes')];
  return folders.find(isWritable) ?? wished;
}
