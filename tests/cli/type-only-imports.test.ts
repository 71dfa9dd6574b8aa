import { expect, test } from 'vitest';
import { coreValueImports } from '../../src/cli/type-only-imports.ts';

test('ui may take types of core', () => {
  expect(coreValueImports("import type { Mood } from '../core/person/mood.ts';")).toEqual([]);
  expect(coreValueImports("export type { Mood } from '../../core/person/mood.ts';")).toEqual([]);
  expect(coreValueImports("// import { mood } from '../core/person/mood.ts';\nimport './core.css';")).toEqual(
    [],
  );
});

test.each([
  "import { mood } from '../core/person/mood.ts';",
  "import {\n  type Mood,\n  mood,\n} from '../../core/person/mood.ts';",
  "import { type Mood } from '../core/person/mood.ts';",
  "export * from '../core/person/mood.ts';",
  "const m = await import('../core/person/mood.ts');",
])('ui may not take values of core: %s', (text) => {
  expect(coreValueImports(`import { a } from './a.ts';\n${text}\n`)).toHaveLength(1);
});
