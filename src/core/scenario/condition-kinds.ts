import type { Path } from './survey.ts';
import { field, fields, items } from './unvalidated.ts';

const COMPOUND = ['all', 'any', 'not'];

/** Where in a condition something is asked beyond these kinds; combining them is always allowed. */
export function beyond(kinds: readonly string[], when: unknown, path: Path): Path[] {
  const known = [...kinds, ...COMPOUND];
  const own = Object.keys(fields(when)).some((name) => !known.includes(name)) ? [path] : [];
  const lists = ['all', 'any'].flatMap((name) =>
    items(field(when, name)).flatMap((inner, index) => beyond(kinds, inner, [...path, name, index])),
  );
  const inner = field(when, 'not');
  return [...own, ...lists, ...(inner === undefined ? [] : beyond(kinds, inner, [...path, 'not']))];
}
