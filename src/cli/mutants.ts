import { parseArgs } from 'node:util';
import { EQUIVALENT } from './mutants/equivalent.ts';
import { FOLDERS, type MutantFolder } from './mutants/folders.ts';
import { runFolder } from './mutants/run-folder.ts';
import { type Tally, tallyMutants } from './mutants/tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    /** Only this file of the folder; may be given more than once. */
    file: { type: 'string', multiple: true, default: [] },
    concurrency: { type: 'string', default: '2' },
  },
});

function chosen(): [string, MutantFolder][] {
  const unknown = positionals.filter((name) => !Object.hasOwn(FOLDERS, name));
  if (unknown.length > 0) {
    console.error(`没有这一组：${unknown.join('、')}。有的是：${Object.keys(FOLDERS).join('、')}`);
    process.exit(2);
  }
  return Object.entries(FOLDERS).filter(([name]) => positionals.length === 0 || positionals.includes(name));
}

function show(name: string, folder: MutantFolder, tally: Tally, minutes: number): void {
  const { counted, killed, score, survivors, equivalent, stale } = tally;
  for (const { file, line, text, becomes } of survivors)
    console.log(`${file}:${line}  ${text}  →  ${becomes}`);
  for (const { file, part, becomes } of stale)
    console.log(`已被杀死或源码已改，请从等价清单里删去：${file}  ${part}  →  ${becomes}`);
  console.log(
    `${name}：杀死 ${killed}/${counted}，${score.toFixed(1)}%（至少 ${folder.least}%）；等价 ${equivalent.length}；${minutes.toFixed(1)} 分钟`,
  );
}

const report: Record<string, Tally & { readonly least: number; readonly minutes: number }> = {};
for (const [name, folder] of chosen()) {
  const began = Date.now();
  const mutants = await runFolder(name, folder, values.file, Number(values.concurrency));
  const tally = tallyMutants(mutants, EQUIVALENT);
  const minutes = (Date.now() - began) / 60_000;
  report[name] = { ...tally, least: folder.least, minutes };
  if (!values.json) show(name, folder, tally, minutes);
}
if (values.json) console.log(JSON.stringify(report, null, 2));
const low = Object.values(report).some(({ score, least, stale }) => score < least || stale.length > 0);
process.exitCode = low ? 1 : 0;
