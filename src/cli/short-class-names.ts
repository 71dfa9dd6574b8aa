import { relative } from 'node:path';
import { hashText } from '../core/shared/hash.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Three letters from a hash: over a hundred thousand names for some hundred files. */
function prefixOf(path: string): string {
  let rest = Number.parseInt(hashText(path).slice(-8), 16);
  let name = '';
  for (let place = 0; place < 3; place += 1) {
    name += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return name;
}

/**
 * Class names of CSS modules for a built page: three letters a file, and a number a class. They stand in script
 * and sheet, so their length counts twice. The same source gives the same names; two files that would share
 * three letters stop the build.
 */
export function shortClassNames(root: string): (local: string, file: string) => string {
  const files = new Map<string, string>();
  const locals = new Map<string, string[]>();
  return (local, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const prefix = prefixOf(path);
    if ((files.get(prefix) ?? path) !== path)
      throw new Error(`${path} and ${files.get(prefix)} share the class prefix ${prefix}: rename one`);
    files.set(prefix, path);
    const known = locals.get(prefix) ?? [];
    locals.set(prefix, known);
    if (!known.includes(local)) known.push(local);
    return `${prefix}${known.indexOf(local).toString(36)}`;
  };
}
