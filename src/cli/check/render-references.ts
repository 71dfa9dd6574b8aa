import { formatIssue } from '../../core/shared/issue.ts';
import type { CheckedReferences } from '../load-mentor.ts';
import { issueJson } from './render-practice.ts';

/** The `--json` form of the checked reference runs. */
export const referencesJson = (checked: readonly CheckedReferences[]) =>
  checked.map(({ file, references, issues }) => ({
    file,
    runs: references ? Object.keys(references.runs) : undefined,
    findings: issues.map(issueJson),
  }));

/** The checked reference runs in words, a line each file and one a problem. */
export const referencesText = (checked: readonly CheckedReferences[]): string =>
  checked
    .flatMap(({ file, references, issues }) => [
      `${file}  ${references ? `${Object.keys(references.runs).length} 场参考` : '不能用'}`,
      ...issues.map((issue) => `  ${formatIssue(issue)}`),
    ])
    .join('\n');
