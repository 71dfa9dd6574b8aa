import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue } from '../core/shared/issue.ts';
import { checkFile, countOpen } from './check/check-file.ts';
import { toJson, toText } from './check/render-check.ts';
import { practiceJson, practiceText } from './check/render-practice.ts';
import { writeReport } from './check/write-report.ts';
import { loadLibrary, scenarioFiles } from './load-content.ts';
import { loadPractice } from './load-practice.ts';

// check:scenarios [files…] [-- --json] [--report DIR]: exits non-zero while any error stands. Without files: all
// scenarios, and the drills and questions beside them.
function readOptions() {
  try {
    const options = { json: { type: 'boolean' }, report: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    console.error('用法：npm run check:scenarios [文件…] [-- --json] [--report 文件夹]');
    process.exit(2);
  }
}

const { values, positionals } = readOptions();
const library = loadLibrary('scenarios');
if (!library.ok) {
  for (const issue of library.error) console.error(formatIssue(issue));
  process.exit(1);
}
const files =
  positionals.length > 0 ? positionals : scenarioFiles('scenarios').map((file) => relative('.', file));
const checked = files.map((file) => checkFile(file, library.value));
const practice =
  positionals.length > 0
    ? undefined
    : loadPractice(
        'scenarios',
        library.value,
        checked.flatMap(({ scenario }) => scenario ?? []),
      );
const findings = [
  ...checked.flatMap((item) => item.findings),
  ...(practice ? [...practice.drills.issues, ...practice.quiz.issues] : []),
];
const total = (severity: string): number => countOpen(findings, severity);
const written = values.report === undefined ? [] : writeReport(values.report, checked);

if (values.json)
  console.log(
    JSON.stringify(
      { scenarios: checked.map(toJson), ...(practice && { practice: practiceJson(practice) }) },
      null,
      2,
    ),
  );
else {
  for (const item of checked) console.log(`\n${toText(item)}`);
  if (practice) console.log(`\n${practiceText(practice)}`);
  console.log(`\n${checked.length} 个情景，${total('error')} 个错误，${total('warning')} 个提醒`);
  for (const file of written) console.log(`写好了 ${file}`);
}
if (checked.length === 0 || total('error') > 0) process.exitCode = 1;
