/** Levels of lists and objects a kept scenario or rubric may have; the deepest shipped one has eleven. */
const MAX_DEPTH = 64;
/** Values in it, some ten times as many as in the largest shipped one. */
const MAX_VALUES = 200_000;
/** Characters of its texts and names. */
const MAX_CHARACTERS = 4_000_000;

/** Names that reach into the program instead of naming something. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a value is not kept: nested too deep, too large, with a name that reaches into the program, or no JSON at all. */
export const JSON_FAULTS = ['deep', 'large', 'reserved-name', 'no-json'] as const;
export type JsonFault = (typeof JSON_FAULTS)[number];

interface Budget {
  values: number;
  characters: number;
}

function firstFault<Item>(items: readonly Item[], faultOf: (item: Item) => JsonFault | undefined) {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault) return fault;
  }
  return undefined;
}

function spend(text: string, left: Budget): JsonFault | undefined {
  left.characters -= text.length;
  return left.characters < 0 ? 'large' : undefined;
}

function faultOf(value: unknown, depth: number, left: Budget): JsonFault | undefined {
  left.values -= 1;
  if (left.values < 0) return 'large';
  if (depth > MAX_DEPTH) return 'deep';
  if (typeof value === 'string') return spend(value, left);
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'no-json';
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return 'no-json';
  if (Array.isArray(value)) return firstFault(value, (item) => faultOf(item, depth + 1, left));
  return firstFault(
    Object.keys(value),
    (name) =>
      spend(name, left) ??
      (RESERVED.has(name)
        ? 'reserved-name'
        : faultOf((value as Record<string, unknown>)[name], depth + 1, left)),
  );
}

/**
 * What keeps a value from being an object of nothing but JSON, of bounded size and depth, with no name in it that
 * reaches into the program: as much as can be asked of content that is kept unread. Never throws; stops at the bounds.
 */
export const jsonFault = (value: unknown): JsonFault | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? faultOf(value, 0, { values: MAX_VALUES, characters: MAX_CHARACTERS })
    : 'no-json';

export const isPlainJson = (value: unknown): value is object => jsonFault(value) === undefined;
