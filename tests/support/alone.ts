import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REPLACES = /\bvi\.(?:mock|doMock|resetModules)\(/;

/**
 * Test files below `root` that put modules in the place of others, or load modules anew: the rest share the modules
 * they load. By path from where the tests are run, e.g. `tests/core/a.test.ts`.
 */
export const replacingModules = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(root, name).replaceAll('\\', '/'))
    .filter((file) => REPLACES.test(readFileSync(file, 'utf8')));
