/** What JSON has no word for: left out of objects. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol';

/**
 * JSON with sorted keys: equal content, equal text, whatever order an object was put together in. Values that are
 * no JSON are treated as `JSON.stringify` treats them: absent from objects, `null` in lists and on their own.
 * Recurses: data from outside has had its depth measured before (`plain-json.ts`).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields).filter((name) => !isAbsent(fields[name]));
  const entries = names.sort().map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`);
  return `{${entries.join(',')}}`;
}
