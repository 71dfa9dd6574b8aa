import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function state(file: string, wanted: string): string | undefined {
  try {
    const found = createHash('sha256').update(readFileSync(file)).digest('hex');
    return found === wanted ? undefined : '变了样';
  } catch {
    return '读不到';
  }
}

function listed(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    console.error('✗ 没有 SHA256SUMS.txt');
    return [];
  }
}

/** Compares the files below a folder with its SHA256SUMS.txt; prints what differs. Whether all is well. */
export function verifySums(folder: string): boolean {
  const lines = listed(join(folder, 'SHA256SUMS.txt'));
  let wrong = 0;
  for (const line of lines) {
    const [wanted = '', path = ''] = line.split('  ');
    const problem = state(join(folder, path), wanted);
    if (problem === undefined) continue;
    wrong += 1;
    console.error(`✗ ${path} ${problem}`);
  }
  console.log(
    wrong === 0
      ? `${lines.length} 个文件都对得上`
      : `${lines.length} 个文件，${wrong} 个不对：请重新解压一份`,
  );
  return wrong === 0 && lines.length > 0;
}
