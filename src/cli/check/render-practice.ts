import { formatIssue, type Issue } from '../../core/shared/issue.ts';
import type { LoadedPractice } from '../load-practice.ts';
import { countOpen } from './check-file.ts';

/** The `--json` form of one issue. */
export const issueJson = ({ code, severity, path, position, message, hint }: Issue) => ({
  code,
  severity,
  path: path.join('.'),
  line: position?.line,
  column: position?.column,
  message,
  hint,
});

/** The `--json` form of the checked practice files. */
export const practiceJson = ({ drills, quiz }: LoadedPractice) =>
  [drills, quiz].map(({ file, items, issues }) => ({
    file,
    items: items.length,
    errors: countOpen(issues, 'error'),
    warnings: countOpen(issues, 'warning'),
    findings: issues.map(issueJson),
  }));

/** The checked practice files in words, a line each and one a problem. */
export const practiceText = ({ drills, quiz }: LoadedPractice): string =>
  [drills, quiz]
    .flatMap(({ file, items, issues }) => [
      `${file}  ${items.length} 题`,
      ...issues.map((issue) => `  ${formatIssue(issue)}`),
    ])
    .join('\n');
