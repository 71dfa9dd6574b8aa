import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkScenario, type CheckResult } from '../core/check/check-scenario.ts';
import type { Finding } from '../core/check/finding.ts';
import { FURTHER_CHECKS } from '../core/check/further-checks.ts';
import type { Library } from '../core/scenario/library.ts';
import { parseScenario } from '../core/scenario/parse-scenario.ts';
import { formatIssue } from '../core/shared/issue.ts';
import { readYaml } from '../core/shared/read-yaml.ts';
import { loadLibrary, scenarioFiles } from './load-content.ts';

interface Checked {
  readonly file: string;
  readonly seconds: number;
  readonly result: CheckResult | undefined;
  readonly findings: readonly Finding[];
}

function checkFile(file: string, library: Library): Checked {
  const started = performance.now();
  const seconds = () => Number(((performance.now() - started) / 1000).toFixed(2));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const findings: Finding[] = [
      {
        code: 'file-unreadable',
        severity: 'error',
        path: [],
        file,
        message: '打不开这个文件',
        hint: '看看路径对不对',
      },
    ];
    return { file, seconds: seconds(), result: undefined, findings };
  }
  const parsed = parseScenario(text, library, file);
  if (!parsed.ok) return { file, seconds: seconds(), result: undefined, findings: parsed.error };
  const result = checkScenario(parsed.value, library, FURTHER_CHECKS);
  const { locate } = readYaml(text);
  const findings = result.findings.map((finding) => ({
    ...finding,
    file,
    position: finding.position ?? locate(finding.path) ?? { line: 1, column: 1 },
  }));
  return { file, seconds: seconds(), result, findings };
}

const count = (findings: readonly Finding[], severity: string): number =>
  findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;

const toJson = ({ file, seconds, result, findings }: Checked) => ({
  id: result?.id ?? file,
  file,
  exhaustive: result?.exhaustive ?? false,
  configurations: result?.configurations ?? 0,
  seconds,
  errors: count(findings, 'error'),
  warnings: count(findings, 'warning'),
  explained: findings.filter(({ accepted }) => accepted !== undefined).length,
  findings: findings.map(
    ({ code, severity, path, position, message, hint, expected, node, choice, example, accepted }) => ({
      code,
      severity,
      path: path.join('.'),
      line: position?.line,
      column: position?.column,
      message,
      hint,
      expected,
      node,
      choice,
      example,
      accepted,
    }),
  ),
  strategies: (result?.strategies ?? []).map(({ name, expected, worst, best, worth }) => ({
    name,
    expected,
    worst,
    best,
    worth,
  })),
  comparison: result?.comparison,
});

function printText({ file, seconds, result, findings }: Checked): void {
  const name = result ? `${result.title}（${result.id}）` : file;
  const scope = result
    ? `${result.exhaustive ? '走遍' : '只走到'} ${result.configurations} 种局面`
    : '没有读进来';
  console.log(`\n${name}  ${scope}，${seconds} 秒`);
  for (const finding of findings) {
    console.log(`  ${formatIssue(finding)}`);
    if (finding.accepted) console.log(`    认下：${finding.accepted}`);
  }
  if (!result || result.strategies.length === 0) return;
  console.log('  模拟学员                    期望   最低   最高  结局');
  for (const { name: id, label, expected, worst, best, worth } of result.strategies) {
    const numbers = [expected, worst, best].map((value) => value.toFixed(1).padStart(6)).join(' ');
    console.log(`  ${id.padEnd(20)} ${numbers} ${worth.toFixed(2).padStart(5)}  ${label}`);
  }
  const { comparison } = result;
  console.log(
    `  状态机对照：${comparison.configurations} 种局面逐步比、${comparison.walks} 次随机走、${comparison.examples} 个例子重放，共 ${comparison.steps} 步，${comparison.difference ?? '一致'}`,
  );
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const files = args.filter((arg) => !arg.startsWith('--'));
const library = loadLibrary('scenarios');
if (!library.ok) {
  for (const issue of library.error) console.error(formatIssue(issue));
  process.exit(1);
}
const checked = (
  files.length > 0 ? files : scenarioFiles('scenarios').map((file) => relative('.', file))
).map((file) => checkFile(file, library.value));
if (json) console.log(JSON.stringify({ scenarios: checked.map(toJson) }, null, 2));
else {
  for (const item of checked) printText(item);
  const errors = checked.reduce((sum, { findings }) => sum + count(findings, 'error'), 0);
  const warnings = checked.reduce((sum, { findings }) => sum + count(findings, 'warning'), 0);
  console.log(`\n${checked.length} 个情景，${errors} 个错误，${warnings} 个提醒`);
}
if (checked.length === 0 || checked.some(({ findings }) => count(findings, 'error') > 0))
  process.exitCode = 1;
