export type Severity = 'error' | 'warning' | 'note';

/** Where in a source file; both 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One problem of a content file, in words its author understands. `code` is stable: every code has an
 * entry in scenarios/README.md and a fixture tests/fixtures/broken/<code>.yaml.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  /** Path inside the document, e.g. `['phases', 'counter', 'nodes', 'slam']`. */
  readonly path: readonly (string | number)[];
  readonly position?: Position;
  readonly file?: string;
  /** One sentence in Chinese: what is wrong. */
  readonly message: string;
  /** What was expected instead, when it can be named. */
  readonly expected?: string;
  /** How to mend it, in Chinese. */
  readonly hint?: string;
}

export const formatPath = (path: readonly (string | number)[]): string => path.join('.') || '（文件）';

export function formatIssue(issue: Issue): string {
  const place = issue.position ? `:${issue.position.line}:${issue.position.column}` : '';
  const expected = issue.expected ? `；应为：${issue.expected}` : '';
  const hint = issue.hint ? `。${issue.hint}` : '';
  return `${issue.file ?? ''}${place} ${issue.severity} ${issue.code} ${formatPath(issue.path)} ${issue.message}${expected}${hint}`;
}
