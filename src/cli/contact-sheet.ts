import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { formatIssue } from '../core/shared/issue.ts';
import { renderSheet } from './contact-sheet/render-sheet.ts';
import { sheetOf } from './contact-sheet/sheet-of.ts';
import { loadLibrary, loadScenario } from './load-content.ts';

/** npm run contact-sheet -- <id or file> [--out file.html]: every node's picture beside its lines, on one page. */

function stop(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [asked] = positionals;
if (asked === undefined) stop(['用法：npm run contact-sheet -- <情景 id 或文件> [--out 文件.html]']);
const file = existsSync(asked) && asked.endsWith('.yaml') ? asked : `scenarios/${asked}/scenario.yaml`;
if (!existsSync(file)) stop([`没有 ${file}`]);
const library = loadLibrary('scenarios');
if (!library.ok) stop(library.error.map(formatIssue));
const scenario = loadScenario(file, library.value);
if (!scenario.ok) stop(scenario.error.map(formatIssue));
const program = linkScenario(scenario.value, library.value, hashScenario(scenario.value));
const nodes = sheetOf(program);
const out = values.out ?? `dist-sheet/${program.scenario.id}.html`;
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, await renderSheet(process.cwd(), program.scenario.title, nodes));
console.log(`${out}：${nodes.length} 个节点`);
