/** Levels of lists and objects a kept scenario or rubric may have; the deepest shipped one has eleven. */
const MAX_DEPTH = 64;
/** Values in it, some ten times as many as in the largest shipped one. */
const MAX_VALUES = 200_000;
/** Characters of its texts and names. */
const MAX_CHARACTERS = 4_000_000;

/** Names that reach into the program instead of naming something. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Budget {
  values: number;
  characters: number;
}

function isPlain(value: unknown, depth: number, left: Budget): boolean {
  left.values -= 1;
  if (left.values < 0 || depth > MAX_DEPTH) return false;
  if (typeof value === 'string') {
    left.characters -= value.length;
    return left.characters >= 0;
  }
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1, left));
  return Object.keys(value).every((name) => {
    left.characters -= name.length;
    return (
      left.characters >= 0 &&
      !FORBIDDEN.has(name) &&
      isPlain((value as Record<string, unknown>)[name], depth + 1, left)
    );
  });
}

/**
 * Whether a value is an object of nothing but JSON, of bounded size and depth, with no name in it that reaches into
 * the program: as much as can be asked of content that is kept unread. Never throws; stops at the bounds.
 */
export const isPlainJson = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  isPlain(value, 0, { values: MAX_VALUES, characters: MAX_CHARACTERS });
