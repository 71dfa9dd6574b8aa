import type * as z from 'zod';
import { asWritten } from './as-written.ts';
import type { Issue } from './issue.ts';
import { type Placed, placeIn, withoutPlaces } from './placed.ts';
import { readYaml } from './read-yaml.ts';
import { fail, ok, type Result } from './result.ts';
import { schemaIssues } from './schema-issues.ts';
import { withHint } from './with-hint.ts';

/** Every name any object of the schema knows: enough to guess what a misspelt key was meant to be. */
export function collectKeys(
  schema: unknown,
  seen = new Set<unknown>(),
  keys = new Set<string>(),
): Set<string> {
  if (!schema || typeof schema !== 'object' || seen.has(schema)) return keys;
  seen.add(schema);
  const { def } = (schema as { _zod?: { def: Record<string, unknown> } })._zod ?? { def: {} };
  for (const [name, part] of Object.entries(def)) {
    if (name === 'shape') for (const key of Object.keys(part as object)) keys.add(key);
    const parts =
      typeof part === 'function' && name === 'getter'
        ? [part()]
        : Array.isArray(part)
          ? part
          : name === 'shape'
            ? Object.values(part as object)
            : [part];
    for (const inner of parts) collectKeys(inner, seen, keys);
  }
  return keys;
}

/** Reads a small data file against its schema; all problems at once, each with its place. */
export function parsePlacedYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
): Result<Placed<z.infer<T>>, Issue[]> {
  const yaml = readYaml(text);
  const place = placeIn(yaml, file);
  const parsed = schema.safeParse(yaml.data);
  const keys = [...collectKeys(schema)];
  const shape = parsed.success ? [] : schemaIssues(parsed.error.issues, yaml.data, () => keys);
  const issues = [...yaml.issues, ...(yaml.data === undefined ? [] : asWritten(yaml, schema, shape))];
  if (parsed.success && issues.length === 0) return ok({ value: parsed.data, place });
  return fail(place(issues.map(withHint)));
}

/** The same, for whoever has nothing more to say of the text. */
export const parseYaml = <T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
): Result<z.infer<T>, Issue[]> => withoutPlaces(parsePlacedYaml(text, schema, file));
