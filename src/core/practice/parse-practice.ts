import type * as z from 'zod';
import type { Issue } from '../shared/issue.ts';
import { parseYaml } from '../shared/parse-yaml.ts';
import { readYaml } from '../shared/read-yaml.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** Each issue with its file and the line its path stands on. */
export function placed(issues: readonly Issue[], text: string, file: string): Issue[] {
  const { locate } = readYaml(text);
  return issues.map((issue) => ({
    ...issue,
    file,
    position: issue.position ?? locate(issue.path) ?? { line: 1, column: 1 },
  }));
}

/** Reads a practice file: its shape first, then what only `check` can say of it; all problems at once. */
export function parsePractice<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  check: (file: z.infer<Schema>) => readonly Issue[],
  file: string,
): Result<z.infer<Schema>, Issue[]> {
  const parsed = parseYaml(text, schema, file);
  if (!parsed.ok) return parsed;
  const issues = check(parsed.value);
  return issues.length === 0 ? ok(parsed.value) : fail(placed(issues, text, file));
}
