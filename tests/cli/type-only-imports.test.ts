import { expect, test } from 'vitest';
import { valueImports } from '../../src/cli/type-only-imports.ts';

test('ui may take types of core', () => {
  expect(valueImports("import type { Mood } from '../core/person/mood.ts';", 'core')).toEqual([]);
  expect(valueImports("export type { Mood } from '../../core/person/mood.ts';", 'core')).toEqual([]);
  expect(
    valueImports("// import { mood } from '../core/person/mood.ts';\nimport './core.css';", 'core'),
  ).toEqual([]);
});

test.each([
  "import { mood } from '../core/person/mood.ts';",
  "import {\n  type Mood,\n  mood,\n} from '../../core/person/mood.ts';",
  "import { type Mood } from '../core/person/mood.ts';",
  "export * from '../core/person/mood.ts';",
  "const m = await import('../core/person/mood.ts');",
])('ui may not take values of core: %s', (text) => {
  expect(valueImports(`import { a } from './a.ts';\n${text}\n`, 'core')).toHaveLength(1);
});

test('a stage may take types of the session, and none of its values', () => {
  const types = "import type { TraineeView } from '../session/views/trainee-view.ts';";
  const values = "import { seeScene } from '../session/views/see-scene.ts';";
  expect(valueImports(`${types}\n${values}\n`, 'session')).toEqual([values.slice(0, -1)]);
});
