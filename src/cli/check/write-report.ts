import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from './check-file.ts';
import { toJson, toText } from './render-check.ts';

/** Writes `report.json` and one text a scenario into a folder, making it when needed; returns the files. */
export function writeReport(folder: string, checked: readonly Checked[]): string[] {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, `${text}\n`);
    return file;
  };
  const texts = checked.map((item, index) =>
    write(`${item.result?.id ?? `file-${index + 1}`}.txt`, toText(item)),
  );
  return [write('report.json', JSON.stringify({ scenarios: checked.map(toJson) }, null, 2)), ...texts];
}
