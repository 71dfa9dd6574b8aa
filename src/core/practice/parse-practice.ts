import type * as z from 'zod';
import type { Issue } from '../shared/issue.ts';
import { parsePlacedYaml } from '../shared/parse-yaml.ts';
import type { Placed } from '../shared/placed.ts';
import { fail, type Result } from '../shared/result.ts';

/** Reads a practice file: its shape first, then what only `check` can say of it; all problems at once. */
export function parsePractice<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  check: (file: z.infer<Schema>) => readonly Issue[],
  file: string,
): Result<Placed<z.infer<Schema>>, Issue[]> {
  const parsed = parsePlacedYaml(text, schema, file);
  if (!parsed.ok) return parsed;
  const { value, place } = parsed.value;
  const issues = check(value);
  return issues.length === 0 ? parsed : fail(place(issues));
}
