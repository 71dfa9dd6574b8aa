import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import type { Program } from '../core/program/program.ts';
import { annotate } from '../core/check/annotate.ts';
import { metOptions } from '../core/covered/met-options.ts';
import { explore } from '../core/check/explore.ts';
import { panelForm } from '../core/exchange/panel-form.ts';
import { panelPage } from '../core/exchange/panel-page.ts';
import { panelTable } from '../core/exchange/panel-table.ts';
import { statechartFile } from '../core/exchange/statechart-file.ts';
import { formatIssue, type Issue } from '../core/shared/issue.ts';
import { loadCoverage, titlesOf, writtenCoverage } from './covered/load-coverage.ts';
import { readExportOptions } from './export-options.ts';
import { loadLibrary, loadScenario, scenarioFiles } from './load-content.ts';
import { jsonSchemas } from './json-schemas.ts';

/** npm run scenarios:export [-- --out DIR] [--panel] [--schema] [--coverage] [--json] [files…] */

function stop(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const written: string[] = [];

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  written.push(file);
}

const asked = readExportOptions(process.argv.slice(2));
const options = typeof asked === 'string' ? stop([asked]) : asked;
const loaded = loadLibrary('scenarios');
const library = loaded.ok ? loaded.value : stop(loaded.error.map(formatIssue));
const issues: Issue[] = [];

function programs(): Program[] {
  const files = options.files.length > 0 ? options.files : scenarioFiles('scenarios');
  return files.flatMap((file) => {
    const scenario = loadScenario(file, library);
    if (scenario.ok) return [linkScenario(scenario.value, library, hashScenario(scenario.value))];
    // One broken file never stops the others; the exit status tells.
    issues.push(...scenario.error);
    return [];
  });
}

const missing: string[] = [];
for (const program of programs()) {
  const { id } = program.scenario;
  write(join(options.out, `${id}.statechart.json`), statechartFile(program));
  if (!options.panel) continue;
  const form = panelForm(program);
  missing.push(...form.missing.map((decision) => `${id}/${decision}`));
  write(join(options.out, `${id}.panel.html`), panelPage(form));
  write(join(options.out, `${id}.panel.csv`), panelTable(form));
}
for (const [file, text] of jsonSchemas(library)) {
  write(join(options.out, file), text);
  if (options.schema) write(join('scenarios', file), text);
}

if (options.coverage) {
  const shipped = programs();
  const met = shipped.flatMap((program) => {
    const graph = explore(program);
    return metOptions({ program, graph, views: annotate(graph) });
  });
  const titles = titlesOf(shipped.map(({ scenario }) => scenario));
  const coverage = loadCoverage('scenarios', library, met, titles);
  issues.push(...coverage.issues);
  for (const [file, text] of writtenCoverage('scenarios', coverage))
    write(file, text ?? stop([`${file} 里没有放覆盖表的地方`]));
}

if (options.json) console.log(JSON.stringify({ written, missing, issues }, null, 2));
else {
  for (const file of written) console.log(file);
  for (const decision of missing) console.log(`没找到走到 ${decision} 的路，评题表里没有它`);
}
for (const issue of issues) console.error(formatIssue(issue));
if (issues.length > 0) process.exitCode = 1;
