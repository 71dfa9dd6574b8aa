import { formatIssue } from '../../core/shared/issue.ts';
import { type Checked, countOpen } from './check-file.ts';

/** The `--json` form of one checked file. */
export const toJson = ({ file, seconds, result, findings }: Checked) => ({
  id: result?.id ?? file,
  file,
  exhaustive: result?.exhaustive ?? false,
  configurations: result?.configurations ?? 0,
  seconds,
  errors: countOpen(findings, 'error'),
  warnings: countOpen(findings, 'warning'),
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

/** One checked file in words, a line each. */
export function toText({ file, seconds, result, findings }: Checked): string {
  const name = result ? `${result.title}（${result.id}）` : file;
  const scope = result
    ? `${result.exhaustive ? '走遍' : '只走到'} ${result.configurations} 种局面`
    : '没有读进来';
  const lines = [`${name}  ${scope}，${seconds} 秒`];
  for (const finding of findings) {
    lines.push(`  ${formatIssue(finding)}`);
    if (finding.accepted) lines.push(`    认下：${finding.accepted}`);
  }
  if (!result || result.strategies.length === 0) return lines.join('\n');
  lines.push('  模拟学员                    期望   最低   最高  结局');
  for (const { name: id, label, expected, worst, best, worth } of result.strategies) {
    const numbers = [expected, worst, best].map((value) => value.toFixed(1).padStart(6)).join(' ');
    lines.push(`  ${id.padEnd(20)} ${numbers} ${worth.toFixed(2).padStart(5)}  ${label}`);
  }
  const { comparison } = result;
  lines.push(
    `  状态机对照：${comparison.configurations} 种局面逐步比${comparison.left > 0 ? `（还有 ${comparison.left} 种没比）` : ''}、${comparison.walks} 次随机走、${comparison.examples} 个例子重放，共 ${comparison.steps} 步，${comparison.difference ?? '一致'}`,
  );
  return lines.join('\n');
}
