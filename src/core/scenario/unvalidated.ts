/** Readers for data that may not have passed its schema: a wrong shape reads as empty. */
export type Loose = Readonly<Record<string, unknown>>;

export const fields = (value: unknown): Loose =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Loose) : {};

export const entries = (value: unknown): [string, unknown][] => Object.entries(fields(value));
export const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const field = (value: unknown, name: string): unknown => {
  const record = fields(value);
  return Object.hasOwn(record, name) ? record[name] : undefined;
};
export const names = (value: unknown): Set<string> => new Set(entries(value).map(([name]) => name));
